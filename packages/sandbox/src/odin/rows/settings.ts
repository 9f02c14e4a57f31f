/**
 * The settings of users that have their own path. One row is up to three operations: `getUserX`, `putUserX` and
 * `getUserXBulk`.
 *
 * - For a service of the settings map, name it in `service`. Read, bulk read, settings map and audits then agree, because all
 *   take the block that `services/settings.ts` makes. A new service needs its block there, and its name in
 *   `services/catalogue.ts`.
 * - For anything else of a user, give the answer in `read`, by a function that the audits use too. It gives undefined for a user
 *   who lacks the setting. If the row serves `put` as well, that function takes its value from `afterWrites` of `services/settings.ts`.
 *
 * `serves` lists the operations that the spec has. A test compares both.
 */
import { alternateUserId } from "../people/alternate-ids.js";
import { codeSettings, codesOf } from "../plans/authorization-codes.js";
import { callMeNowRows, planRows } from "../plans/bulk.js";
import * as callMeNow from "../plans/call-me-now.js";
import { originating, redirected, redirecting, transferNumbers } from "../plans/calling-plans.js";
import * as digitPlans from "../plans/digit-plans.js";
import { featureAccessCode } from "../utilities/feature-access-codes.js";
import { portalPasscode } from "../utilities/passcode.js";
import * as policies from "../utilities/policies.js";
import type { SettingRow } from "./setting.js";

const PLAN = "Outgoing Calling Plan";
const CALL_ME_NOW = "Call Me Now";

export const settings: readonly SettingRow[] = [
  { name: "AlternateUserId", serves: ["get"], read: alternateUserId },
  { name: "Announcements", serves: ["get"], read: policies.announcementFile },
  { name: "CallForwardingAlways", serves: ["get", "put", "getBulk"], service: "Call Forwarding Always" },
  { name: "CallPolicies", serves: ["get"], read: policies.callPolicies },
  { name: "CallProcessingPolicy", serves: ["get"], read: policies.callProcessingPolicy },
  { name: "CommunicationBarring", serves: ["get"], read: policies.communicationBarring },
  { name: "DevicePolicies", serves: ["get"], read: policies.devicePolicies },
  { name: "FeatureAccessCodes", serves: ["get"], read: featureAccessCode },
  { name: "PortalPasscode", serves: ["get"], service: "Voice Messaging User", read: portalPasscode },
  { name: "OutgoingCallingPlanAuthorizationCodes", serves: ["get"], read: codeSettings },
  { name: "OutgoingCallingPlanAuthorizationCodesCodes", serves: ["get"], read: codesOf },
  {
    name: "OutgoingCallingPlanCallMeNow",
    serves: ["get", "getBulk"],
    service: CALL_ME_NOW,
    read: callMeNow.plan,
    bulk: callMeNowRows,
  },
  {
    name: "OutgoingCallingPlanDigitPlanCallMeNow",
    serves: ["get"],
    service: CALL_ME_NOW,
    read: callMeNow.digitPlan,
  },
  { name: "OutgoingCallingPlanDigitPlanOriginating", serves: ["get"], read: digitPlans.digitPlanOriginating },
  { name: "OutgoingCallingPlanDigitPlanRedirecting", serves: ["get"], read: digitPlans.digitPlanRedirecting },
  {
    name: "OutgoingCallingPlanOriginating",
    serves: ["get", "getBulk"],
    service: PLAN,
    read: originating,
    bulk: planRows,
  },
  {
    name: "OutgoingCallingPlanPinholeDigitPlanCallMeNow",
    serves: ["get"],
    service: CALL_ME_NOW,
    read: callMeNow.pinholeDigitPlan,
  },
  { name: "OutgoingCallingPlanPinholeDigitPlanOriginating", serves: ["get"], read: digitPlans.pinholeOriginating },
  { name: "OutgoingCallingPlanPinholeDigitPlanRedirecting", serves: ["get"], read: digitPlans.pinholeRedirecting },
  {
    name: "OutgoingCallingPlanRedirected",
    serves: ["get", "getBulk"],
    service: PLAN,
    read: redirected,
    bulk: planRows,
  },
  {
    name: "OutgoingCallingPlanRedirecting",
    serves: ["get", "getBulk"],
    service: PLAN,
    read: redirecting,
    bulk: planRows,
  },
  { name: "OutgoingCallingPlanTransferNumbers", serves: ["get"], read: transferNumbers },
];
