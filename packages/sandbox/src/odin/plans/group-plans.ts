import { dice } from "../../estate/dice.js";
import type { Estate } from "../../estate/estate.js";
import { forGroup } from "../common/answering.js";
import { type Group, mainNumber } from "../common/group.js";
import { plain } from "../common/numbers.js";
import { notAssigned, ok } from "../common/replies.js";
import { providerOf, type Wire } from "../common/subject.js";
import { ENHANCED_PLANS, hasOwnService } from "../groups/own-services.js";
import { groupCallMeNow, groupOriginating, groupRedirected, groupRedirecting } from "./calling-plans.js";
import { groupCodesOf } from "./group-codes.js";

/** A handler of one entry for the whole group, because no department of a sandbox differs. */
const forAll = (entry: (group: Group, estate: Estate) => Wire, service = "Outgoing Calling Plan") =>
  forGroup((group, estate) => {
    const { serviceProviderId, groupId } = group;
    const isEnterprise = providerOf(estate, serviceProviderId)?.isEnterprise ?? false;
    return hasOwnService(estate, group, service)
      ? ok({ ...group, isEnterprise, departments: [entry(group, estate)] })
      : notAssigned(dice(estate.seed, "odin", "without", service, serviceProviderId, groupId), service);
  });

const enhanced = (entry: (group: Group, estate: Estate) => Wire) => forAll(entry, ENHANCED_PLANS);

const pattern = (permission: unknown) =>
  enhanced(() => ({ digitPatterns: [{ digitPatternName: "Premium prefixes", permission }] }));

// Users who inherit have these plans. International and premium numbers are closed in every group.
export const getGroupOutgoingCallingPlanOriginating = forAll(() => ({ permissions: groupOriginating }));
export const getGroupOutgoingCallingPlanRedirecting = forAll(() => ({ permissions: groupRedirecting }));
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
