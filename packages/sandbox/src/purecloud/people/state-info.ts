import type { UpdateUserState, UserStateInfo } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import type { Call, Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
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

/** Both operations find deleted users too. */
function anyUser(org: Org, { path: { userId = "" } }: Pick<Call, "path">): Member {
  const member = memberOf(org, userId);
  if (!member) throw notFound();
  return member;
}

export const getUserState: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  return { status: 200, body: stateInfoOf(org, anyUser(org, call)) };
};

export const putUserState: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  const member = anyUser(org, call);
  const { state: wanted, version, stateChangeReason } = call.body as UpdateUserState;
  move(org, member, nextVersion(org, member, version), wanted, stateChangeReason);
  return { status: 200, body: stateInfoOf(org, anyUser(org, call)) };
};
