import { readFileSync } from "node:fs";
import { type Json, object, readExamples } from "../examples.ts";

export { object };

const fixture = new URL("../fixtures/seed-000.json", import.meta.url);

/** The value of every example of the Odin spec by `<operationId>.<exampleName>`. */
export const examples: ReadonlyMap<string, unknown> = new Map(
  readExamples("odin").map(({ operationId, name, value }) => [`${operationId}.${name}`, value]),
);

/** The published record of the group audit (seed 000), its first and only user. */
export const seedRecord: Json = firstUser(JSON.parse(readFileSync(fixture, "utf8")));

/** The keys of the estate's users, in the order of the group audit. Each is the name of that user's examples. */
export const userKeys = ["4003", "trunk", "nodevice", "inherits", "alternate"] as const;
export type UserKey = (typeof userKeys)[number];

/** Whether an example's name is a user's key. */
export function hasUserKey(name: string): name is UserKey {
  return userKeys.some((key) => key === name);
}

/** One example's value. Throws if the file does not exist, because no comparison may pass without data. */
export function example(operationId: string, name: string): unknown {
  const value = examples.get(`${operationId}.${name}`);
  if (value === undefined) throw new Error(`no example ${operationId}.${name}`);
  return value;
}

/** The record of a user in the group audit. Every other answer is compared with it. */
export function groupRecord(key: UserKey): Json {
  return object(groupRecords()[userKeys.indexOf(key)]);
}

/** All records of the group audit, in its order. */
export function groupRecords(): unknown[] {
  return list(object(list(object(example("getGroupUserAudit", "estate")).data)[0]).users);
}

function firstUser(audit: unknown): Json {
  return object(list(object(list(object(audit).data)[0]).users)[0]);
}

/** Narrows to an array. Throws on any other value. */
export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`not an array: ${JSON.stringify(value)}`);
  return value;
}

/** A copy of an object without some of its keys. */
export function without(value: Json, ...keys: string[]): Json {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** The names of the rows of an assignment that are assigned. */
export function assigned(rows: unknown): unknown[] {
  return list(rows)
    .map(object)
    .filter((row) => row.assigned === true)
    .map((row) => row.serviceName);
}

/** A user in the form of the bulk calls. The number has its country code, and the department is one string. */
export function bulkUser(record: Json): Json {
  const { userId, lastName, firstName, hiraganaLastName, hiraganaFirstName, extension, domain, ...user } = object(
    record.user,
  );
  return {
    ...{ userId, lastName, firstName, hiraganaLastName, hiraganaFirstName, extension, domain },
    department: user.departmentFullPath ?? null,
    phoneNumber: `+1-${String(user.phoneNumber)}`,
    phoneNumberActivated: true,
    emailAddress: user.emailAddress ?? null,
    inTrunkGroup: user.endpointType === "trunkAddressing",
  };
}
