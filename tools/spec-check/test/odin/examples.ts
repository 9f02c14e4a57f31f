import { readdirSync, readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";

const folder = new URL("../../../../specs/odin/components/examples/", import.meta.url);
const fixture = new URL("../fixtures/seed-000.json", import.meta.url);

export type Json = Record<string, unknown>;

/** Every example file of the Odin spec by its name, `<operationId>.<exampleName>`, with the value that it shows. */
export const examples: ReadonlyMap<string, unknown> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [
      file.slice(0, -".yaml".length),
      object(parseYaml(readFileSync(new URL(file, folder), "utf8"))).value,
    ]),
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
  if (value === undefined) throw new Error(`no example ${operationId}.${name}.yaml`);
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

/** Narrows to an object. Throws on any other value. */
export function object(value: unknown): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value as Json;
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
