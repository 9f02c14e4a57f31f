import { dice } from "../../estate/dice.js";
import type { Estate } from "../../estate/estate.js";
import { forGroup } from "../common/answering.js";
import { type Group, keyOfGroup, mainNumber } from "../common/group.js";
import { plain } from "../common/numbers.js";
import { notAssigned, ok } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import { providerOf, type Wire } from "../common/subject.js";
import { ENHANCED_PLANS, hasOwnService } from "../groups/own-services.js";
import { groupCallMeNow, groupOriginating, groupRedirected, groupRedirecting } from "./calling-plans.js";
import { groupCodesOf } from "./group-codes.js";

/** A handler of one entry for the whole group, because no department of a sandbox differs. */
const forAll = (entry: (group: Group, estate: Estate, state: OdinState) => Wire, service = "Outgoing Calling Plan") =>
  forGroup((group, estate, _, state) => {
    const { serviceProviderId, groupId } = group;
    const isEnterprise = providerOf(estate, serviceProviderId)?.isEnterprise ?? false;
    return hasOwnService(estate, group, service)
      ? ok({ ...group, isEnterprise, departments: [entry(group, estate, state)] })
      : notAssigned(dice(estate.seed, "odin", "without", service, serviceProviderId, groupId), service);
  });

const enhanced = (entry: (group: Group, estate: Estate) => Wire) => forAll(entry, ENHANCED_PLANS);

const pattern = (permission: unknown) =>
  enhanced(() => ({ digitPatterns: [{ digitPatternName: "Premium prefixes", permission }] }));

/** The plan of a group, with the class that was closed since the first day. */
function closing(plan: Wire, value: unknown, group: Group, { groups }: OdinState): Wire {
  const closed = groups.get(keyOfGroup(group))?.closed;
  return closed === undefined ? plan : { ...plan, [closed]: value };
}

// Users who inherit have these plans. International and premium numbers are closed in every group.
export const getGroupOutgoingCallingPlanOriginating = forAll((group, _, state) => ({
  permissions: closing(groupOriginating, "Disallow", group, state),
}));
export const getGroupOutgoingCallingPlanRedirecting = forAll((group, _, state) => ({
  permissions: closing(groupRedirecting, false, group, state),
}));
export const getGroupOutgoingCallingPlanRedirected = forAll(() => ({ permissions: groupRedirected }));
export const getGroupOutgoingCallingPlanCallMeNow = forAll(() => ({ permissions: groupCallMeNow }));
export const getGroupOutgoingCallingPlanAuthorizationCodes = enhanced((group, estate) => ({
  default: true,
  codes: groupCodesOf(estate, group),
}));
export const getGroupOutgoingCallingPlanTransferNumbers = enhanced((group, estate) => ({
  transferNumbers: { phoneNumber01: plain(mainNumber(estate, group)) },
}));
export const getGroupOutgoingCallingPlanDigitPlanOriginating = pattern("Disallow");
export const getGroupOutgoingCallingPlanDigitPlanRedirecting = pattern(false);
export const getGroupOutgoingCallingPlanDigitPlanCallMeNow = pattern(false);
export const getGroupOutgoingCallingPlanPinholeDigitPlanOriginating = pattern("Ignore");
export const getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting = pattern("Ignore");
export const getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow = pattern("Ignore");
