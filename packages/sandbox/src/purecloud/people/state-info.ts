import type { UserStateInfo } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import { readUser } from "../common/answering.js";
import { type Member, type Org, roll } from "../common/org.js";
import { userOf } from "./user.js";

/** The state of a user, with its reason. Users who left were made inactive some days after their last login. */
function stateInfoOf(org: Org, member: Member): UserStateInfo {
  const { state = "active", version } = userOf(org, member);
  const dice = member.person && roll(org, member.person, "state");
  if (state === "active" || dice === undefined) return { state, version };
  const stateChangeReason = dice.pick(["Voluntary", "Unknown"] as const);
  return { state, version, stateChangeReason, stateChangeDate: ago(dice.int(30, 95), "days") };
}

export const getUserState = readUser(stateInfoOf);
