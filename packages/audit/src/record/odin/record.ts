import type {
  GroupOutgoingCallingPlanOriginatingRow,
  GroupOutgoingCallingPlanRedirectingRow,
  GroupUserAuditRecord,
  OutgoingCallingPlans,
  UserRegistration,
  UserUtilities,
} from "@rollcall/clients/odin";
import type { Section } from "../outcome.js";

/** The twelve outgoing calling plans of a user, in the order of the group audit (seed 000). */
export const ODIN_PLANS = [
  "outgoingCallingPlanAuthorizationCode",
  "outgoingCallingPlanCallMeNow",
  "outgoingCallingPlanDigitPlanCallMeNow",
  "outgoingCallingPlanDigitPlanOriginating",
  "outgoingCallingPlanDigitPlanRedirecting",
  "outgoingCallingPlanOriginating",
  "outgoingCallingPlanRedirected",
  "outgoingCallingPlanRedirecting",
  "outgoingCallingPlanTransferNumbers",
  "outgoingCallingPlanPinholeDigitPlanCallMeNow",
  "outgoingCallingPlanPinholeDigitPlanOriginating",
  "outgoingCallingPlanPinholeDigitPlanRedirecting",
] as const;

/** The nine utilities of a user, in the order of the group audit (seed 000). */
export const ODIN_UTILITIES = [
  "alternateUserId",
  "announcementFile",
  "callPolicies",
  "callProcessingPolicy",
  "communicationBarring",
  "devicePolicies",
  "featureAccessCode",
  "portalPasscode",
  "userSchedules",
] as const;

/** The calling plans whose group's plan is read, because users inherit it (docs/facts/odin.md O-78). */
export const ODIN_INHERITED = ["outgoingCallingPlanOriginating", "outgoingCallingPlanRedirecting"] as const;

export type OdinInherited = (typeof ODIN_INHERITED)[number];

export type OdinPlan = (typeof ODIN_PLANS)[number];
export type OdinUtility = (typeof ODIN_UTILITIES)[number];

/** The name of a section is its path in the record of seed 000. Only `registration` is added by our audit. */
export type OdinSectionName =
  | "user"
  | `outgoingCallingPlans.${OdinPlan}`
  | "assignedServices"
  | "serviceAssignment"
  | "serviceSettings"
  | `utilities.${OdinUtility}`
  | "registration";

/** Every section of an Odin record, in the order of the group audit, `registration` last. */
export const ODIN_SECTIONS: readonly OdinSectionName[] = [
  "user",
  ...ODIN_PLANS.map((plan) => `outgoingCallingPlans.${plan}` as const),
  "assignedServices",
  "serviceAssignment",
  "serviceSettings",
  ...ODIN_UTILITIES.map((utility) => `utilities.${utility}` as const),
  "registration",
];

type TopSection = "user" | "assignedServices" | "serviceAssignment" | "serviceSettings";

/** The wire type of a section's data, as the group audit has it. */
export type OdinSectionData<Name extends OdinSectionName> =
  Name extends `outgoingCallingPlans.${infer Plan extends OdinPlan}`
    ? NonNullable<OutgoingCallingPlans[Plan]>
    : Name extends `utilities.${infer Utility extends OdinUtility}`
      ? NonNullable<UserUtilities[Utility]>
      : Name extends TopSection
        ? NonNullable<GroupUserAuditRecord[Name]>
        : UserRegistration;

/** What a user inherits of the group's calling plans: the group's default, or the row of the user's department. */
export type OdinInheritedSections = {
  readonly "inherited.outgoingCallingPlanOriginating"?: Section<GroupOutgoingCallingPlanOriginatingRow>;
  readonly "inherited.outgoingCallingPlanRedirecting"?: Section<GroupOutgoingCallingPlanRedirectingRow>;
};

/**
 * The sections of one Odin user. A section that was not chosen is absent. Only `user` is always there. The inherited ones are
 * there if the user's own plan was chosen, and is not in force. A chosen section that was not read is a gap.
 */
export type OdinSections = {
  readonly user: Section<OdinSectionData<"user">>;
} & {
  readonly [Name in Exclude<OdinSectionName, "user">]?: Section<OdinSectionData<Name>>;
} & OdinInheritedSections;

/** What was collected of one Odin user. */
export interface OdinRecord {
  readonly platform: "odin";
  readonly serviceProviderId: string;
  readonly groupId: string;
  readonly userId: string;
  /** When the user's last section arrived: ISO 8601, UTC. */
  readonly collectedAt: string;
  /** True if the user was listed, but gone when read. Sections that were not read by then are `failed`. */
  readonly vanished?: true;
  readonly sections: OdinSections;
}
