import type { Estate } from "../../estate/estate.js";
import { mainNumber, plain } from "../common/numbers.js";
import { providerOf, type Wire } from "../common/subject.js";
import { groupCallMeNow, groupOriginating, groupRedirected, groupRedirecting } from "./calling-plans.js";

/** A group on Odin. */
export interface Group {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

type GroupPlan = (group: Group, estate: Estate) => Wire;

/** One entry for the whole group: no department of a sandbox differs. */
const forAll =
  (entry: (group: Group, estate: Estate) => Wire): GroupPlan =>
  (group, estate) => ({
    ...group,
    isEnterprise: providerOf(estate, group.serviceProviderId)?.isEnterprise ?? false,
    departments: [entry(group, estate)],
  });

const pattern = (permission: unknown): GroupPlan =>
  forAll(() => ({ digitPatterns: [{ digitPatternName: "Premium prefixes", permission }] }));

/** What users have who inherit, by operation: international and premium numbers are closed everywhere. */
export const groupPlans: Readonly<Record<string, GroupPlan>> = {
  getGroupOutgoingCallingPlanOriginating: forAll(() => ({ permissions: groupOriginating })),
  getGroupOutgoingCallingPlanRedirecting: forAll(() => ({ permissions: groupRedirecting })),
  getGroupOutgoingCallingPlanRedirected: forAll(() => ({ permissions: groupRedirected })),
  getGroupOutgoingCallingPlanCallMeNow: forAll(() => ({ permissions: groupCallMeNow })),
  getGroupOutgoingCallingPlanAuthorizationCodes: forAll(() => ({ default: true, codes: [] })),
  getGroupOutgoingCallingPlanTransferNumbers: forAll(({ serviceProviderId, groupId }, estate) => ({
    transferNumbers: { phoneNumber01: plain(mainNumber(estate, serviceProviderId, groupId)) },
  })),
  getGroupOutgoingCallingPlanDigitPlanOriginating: pattern("Disallow"),
  getGroupOutgoingCallingPlanDigitPlanRedirecting: pattern(false),
  getGroupOutgoingCallingPlanDigitPlanCallMeNow: pattern(false),
  getGroupOutgoingCallingPlanPinholeDigitPlanOriginating: pattern("Ignore"),
  getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting: pattern("Ignore"),
  getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow: pattern("Ignore"),
};
