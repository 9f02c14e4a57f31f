import type { Estate } from "../../estate/estate.js";
import { originalOf } from "../../estate/original.js";
import type { Call, Handler } from "../../server/handler.js";
import { stateOf } from "../people/user-state.js";
import { type Member, memberAt, memberOf, type Org } from "./org.js";
import { badRequest, notFound, Refusal } from "./refusal.js";
import type { PureCloudState } from "./state.js";

/** The organisation of a request. What changed since the first day is in the state. */
export function orgOf(estate: Estate, state: PureCloudState): Org {
  return { estate: originalOf(estate), state };
}

/** The user that a path names. Deleted users are not found. */
export function found(org: Org, call: Pick<Call, "path">): Member {
  const member = memberOf(org, call.path.userId ?? call.path.subjectId ?? "");
  if (!member || stateOf(member) === "deleted") throw notFound();
  return member;
}

/** A handler of an operation that reads something of one user. */
export function readUser(read: (org: Org, member: Member, call: Call) => unknown): Handler<PureCloudState> {
  return (call, estate, state) => {
    const org = orgOf(estate, state);
    return { status: 200, body: read(org, found(org, call), call) };
  };
}

/** The user for whom the token acts. A client that acts for itself is no user. */
export function holderOf(org: Org, { user }: Call): Member {
  if (user === undefined || !org.estate.person(user).on.purecloud) {
    throw badRequest(
      "This request requires a user context. Client credentials cannot be used for requests to this resource.",
      "not.a.user",
    );
  }
  return memberAt(org, user);
}

/** A handler of an operation that reads something of the holder of the token. */
export function readHolder(read: (org: Org, member: Member, call: Call) => unknown): Handler<PureCloudState> {
  return (call, estate, state) => {
    const org = orgOf(estate, state);
    return { status: 200, body: read(org, holderOf(org, call), call) };
  };
}

/** Refuses a write by anybody except the user (docs/facts/purecloud.md P-82). A client that acts for itself is nobody. */
export function mustBeSelf(
  { estate }: Org,
  { id }: Member,
  { user }: Call,
  what: "outofoffice" | "geolocation",
  words: string,
): void {
  if (user === undefined || estate.purecloud.userId(user) !== id) {
    throw new Refusal(403, `${what}.update.error`, `Cannot update another user's ${words}.`);
  }
}

/**
 * A handler of an operation that writes something of one user. It then answers like a read.
 * @param change writes, or throws a refusal and changes nothing
 */
export function writeUser(
  change: (org: Org, member: Member, call: Call) => void,
  read?: (org: Org, member: Member, call: Call) => unknown,
  status = 200,
): Handler<PureCloudState> {
  return (call, estate, state) => {
    const org = orgOf(estate, state);
    const before = found(org, call);
    change(org, before, call);
    return { status, ...(read && { body: read(org, memberOf(org, before.id) ?? before, call) }) };
  };
}
