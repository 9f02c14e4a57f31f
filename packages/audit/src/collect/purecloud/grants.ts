import type { PureCloudGrant } from "../../record/purecloud/record.js";
import { asItems, asObject, asText, type WireObject } from "../../record/wire.js";
import { onlyFields, type Pick } from "../pick.js";
import { UnusableAnswer } from "../section.js";

/** The fields that are kept of a role and of a division. The permissions of a role are in the context. */
const NAMED = ["id", "name"];

/** A role or a division with only its id and its name. Undefined without an id. */
export function named(value: unknown): PureCloudGrant["role"] | undefined {
  const object = asObject(value);
  const id = asText(object?.id);
  const name = asText(object?.name);
  return id === undefined ? undefined : { id, ...(name !== undefined && { name }) };
}

/** The grants of a user, from the user's own answer. @throws UnusableAnswer if one cannot be read, or is about another user */
export function ownGrants(answer: unknown, userId: string): readonly PureCloudGrant[] {
  const { id, grants } = asObject(answer) ?? {};
  if (id !== undefined && id !== userId) throw new UnusableAnswer("the answer is about another user");
  const rows = asItems(grants);
  if (!rows) throw new UnusableAnswer("the answer holds no grants");
  return inOrder(rows.map(grantOf));
}

function grantOf(row: WireObject): PureCloudGrant {
  const [subjectId, role, division] = [asText(row.subjectId), named(row.role), named(row.division)];
  if (!subjectId || !role || !division) {
    throw new UnusableAnswer("a grant does not name its role, its division, and who was granted it");
  }
  return { subjectId, role, division };
}

/** Grants in one order, each once. So both operations give the same. */
export function inOrder(grants: readonly PureCloudGrant[]): readonly PureCloudGrant[] {
  const byKey = new Map(grants.map((grant) => [`${grant.role.id} ${grant.division.id} ${grant.subjectId}`, grant]));
  return [...byKey.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, grant]) => grant);
}

/** The fields that grants are made of. The policies of a role are many, and the same for everybody. */
export const grantsPick: Pick = (answer) => {
  const subject = asObject(answer);
  if (!subject || !Array.isArray(subject.grants)) return answer;
  return { ...onlyFields(subject, ["id"]), grants: subject.grants.map(grantOnly) };
};

function grantOnly(item: unknown): unknown {
  const row = asObject(item);
  if (!row) return item;
  const parts = ["role", "division"].flatMap((field) => {
    const part = asObject(row[field]);
    return part ? [[field, onlyFields(part, NAMED)]] : [];
  });
  return { ...onlyFields(row, ["subjectId"]), ...Object.fromEntries(parts) };
}
