import { asObject, asText, type WireObject } from "../../record/wire.js";
import { onlyFields, type Pick } from "../pick.js";
import { UnusableAnswer } from "../section.js";

/** The ids of licences, each once, in the order of the alphabet. So both operations give the same. Undefined if one has no id. */
export function licenseIds(licenses: unknown): readonly string[] | undefined {
  if (!Array.isArray(licenses)) return undefined;
  const ids = licenses.map((license) => asText(license) ?? asText(asObject(license)?.id));
  return ids.includes(undefined) ? undefined : [...new Set(ids as string[])].sort();
}

/** The licences of one user, from the user's own answer. @throws UnusableAnswer if it has none, or is about another user */
export function ownLicenses(answer: unknown, userId: string): readonly string[] {
  const { id, licenses } = asObject(answer) ?? {};
  if (id !== undefined && id !== userId) throw new UnusableAnswer("the answer is about another user");
  const ids = licenseIds(licenses);
  if (ids === undefined) throw new UnusableAnswer("the answer holds no licences with ids");
  return ids;
}

/** A user with the ids of the licences. The definitions are the same for everybody, so the context has them. */
export function licensesOnly(row: WireObject): WireObject {
  const { licenses } = row;
  const user = asObject(row.user);
  return {
    ...onlyFields(row, ["id", "licenses"]),
    ...(user && { user: onlyFields(user, ["id"]) }),
    ...(Array.isArray(licenses) && { licenses: licenses.map(idOnly) }),
  };
}

/** The same of the answer about one user. */
export const licensesPick: Pick = (answer) => {
  const row = asObject(answer);
  // An answer without the list stays, because it may be an error.
  return row && Array.isArray(row.licenses) ? licensesOnly(row) : answer;
};

function idOnly(license: unknown): unknown {
  const object = asObject(license);
  return object ? onlyFields(object, ["id"]) : license;
}
