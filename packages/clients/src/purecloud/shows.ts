import type { User } from "../generated/purecloud.gen.js";
import type { UserChange } from "./user-change.js";

/** Fields of a change that the platform ignores. */
const IGNORED: readonly string[] = ["id", "selfUri", "primaryContactInfo"];

/**
 * Whether a user that was read shows what a write has sent. The platform adds to what it gets, such as ids. It may leave out what is
 * empty, and sort a list in another way. It answers a manager as an object.
 */
export function shows(user: User, sent: UserChange): boolean {
  const now = { ...user, manager: user.manager?.id };
  const fields = JSON.parse(JSON.stringify(sent));
  for (const name of IGNORED) delete fields[name];
  return holds(now, fields);
}

/** Whether a value has all that another has. */
function holds(now: unknown, sent: unknown): boolean {
  if (Array.isArray(sent)) {
    const left = Array.isArray(now) ? [...now] : [];
    return left.length === sent.length && sent.every((item) => takeFrom(left, item));
  }
  if (Object(sent) !== sent) return now === sent || (sent === "" && (now ?? "") === "");
  return Object.entries(sent as object).every(([key, value]) => holds(Object(now)[key], value));
}

/** Removes the item of a list that holds this one. False if there is none. */
function takeFrom(list: unknown[], sent: unknown): boolean {
  const at = list.findIndex((item) => holds(item, sent));
  return at >= 0 && list.splice(at, 1).length > 0;
}
