import type { OdinClient } from "@rollcall/clients/odin";

/** The operations of the Odin client that the audit uses: every one only reads. */
export type OdinReads = Pick<
  OdinClient,
  | "getGroup"
  | "getGroupUserAudit"
  | "getUser"
  | "getUserAlternateUserId"
  | "getUserAnnouncements"
  | "getUserAudit"
  | "getUserCallPolicies"
  | "getUserCallProcessingPolicy"
  | "getUserCommunicationBarring"
  | "getUserDevicePolicies"
  | "getUserEvents"
  | "getUserFeatureAccessCodes"
  | "getUserOutgoingCallingPlanAuthorizationCodes"
  | "getUserOutgoingCallingPlanAuthorizationCodesCodes"
  | "getUserOutgoingCallingPlanCallMeNow"
  | "getUserOutgoingCallingPlanCallMeNowBulk"
  | "getUserOutgoingCallingPlanDigitPlanCallMeNow"
  | "getUserOutgoingCallingPlanDigitPlanOriginating"
  | "getUserOutgoingCallingPlanDigitPlanRedirecting"
  | "getUserOutgoingCallingPlanOriginating"
  | "getUserOutgoingCallingPlanOriginatingBulk"
  | "getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow"
  | "getUserOutgoingCallingPlanPinholeDigitPlanOriginating"
  | "getUserOutgoingCallingPlanPinholeDigitPlanRedirecting"
  | "getUserOutgoingCallingPlanRedirected"
  | "getUserOutgoingCallingPlanRedirectedBulk"
  | "getUserOutgoingCallingPlanRedirecting"
  | "getUserOutgoingCallingPlanRedirectingBulk"
  | "getUserOutgoingCallingPlanTransferNumbers"
  | "getUserPortalPasscode"
  | "getUserRegistration"
  | "getUserRegistrationBulk"
  | "getUserSchedules"
  | "getUserServices"
  | "getUserServicesAssigned"
  | "getUserServiceSettings"
  | "getUsers"
>;

/** What the audit uses of the Odin client. */
export type OdinReader = OdinReads & {
  /** Where it is there, the group audit is read as a stream. */
  readonly http?: Pick<OdinClient["http"], "GET">;
};
