import type { UpdateUserState, UserStateInfo } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import type { Handler } from "../../server/handler.js";
import { orgOf, readUser } from "../common/answering.js";
import { type Member, memberOf, type Org, roll } from "../common/org.js";
import { notFound } from "../common/refusal.js";
import type { PureCloudState } from "../common/state.js";
import { userOf } from "./user.js";
import { move, nextVersion } from "./user-writes.js";

/** The state of a user, with its reason. Users who left were made inactive some days after their last login. */
function stateInfoOf(org: Org, member: Member): UserStateInfo {
  const { state = "active", version } = userOf(org, member);
  const { stateChange } = member.written;
  if (stateChange) return { state, version, ...stateChange };
  const dice = member.person && roll(org, member.person, "state");
  if (state === "active" || dice === undefined) return { state, version };
  const stateChangeReason = dice.pick(["Voluntary", "Unknown"] as const);
  return { state, version, stateChangeReason, stateChangeDate: ago(dice.int(30, 95), "days") };
}

export const getUserState = readUser(stateInfoOf);

/** It finds deleted users too, and a new state restores them. */
export const putUserState: Handler<PureCloudState> = ({ path: { userId = "" }, body }, estate, state) => {
  const org = orgOf(estate, state);
  const member = memberOf(org, userId);
  if (!member) throw notFound();
  const { state: wanted, version, stateChangeReason } = body as UpdateUserState;
  move(org, member, nextVersion(org, member, version), wanted, stateChangeReason);
  return { status: 200, body: stateInfoOf(org, memberOf(org, userId) ?? member) };
};
