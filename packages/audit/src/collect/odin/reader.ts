import type { OdinClient } from "@rollcall/clients/odin";

/** The operations that the audit uses. All of them only read. */
export type OdinReads = Pick<
  OdinClient,
  | "getGroup"
  | "getGroupDnsDetails"
  | "getGroupOutgoingCallingPlanAuthorizationCodes"
  | "getGroupOutgoingCallingPlanCallMeNow"
  | "getGroupOutgoingCallingPlanDigitPlanCallMeNow"
  | "getGroupOutgoingCallingPlanDigitPlanOriginating"
  | "getGroupOutgoingCallingPlanDigitPlanRedirecting"
  | "getGroupOutgoingCallingPlanOriginating"
  | "getGroupOutgoingCallingPlanPinholeDigitPlanCallMeNow"
  | "getGroupOutgoingCallingPlanPinholeDigitPlanOriginating"
  | "getGroupOutgoingCallingPlanPinholeDigitPlanRedirecting"
  | "getGroupOutgoingCallingPlanRedirected"
  | "getGroupOutgoingCallingPlanRedirecting"
  | "getGroupOutgoingCallingPlanTransferNumbers"
  | "getGroupServices"
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

/** The part of the Odin client that the audit uses. */
export type OdinReader = OdinReads & {
  /** If it is there, the group audit is read as a stream. */
  readonly http?: Pick<OdinClient["http"], "GET">;
};
