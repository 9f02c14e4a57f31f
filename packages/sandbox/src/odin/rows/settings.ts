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
import { userCallCenter } from "../groups/call-centers.js";
import { ENHANCED_PLANS as groupService } from "../groups/own-services.js";
import { alternateUserId } from "../people/alternate-ids.js";
import { codeSettings, codesOf } from "../plans/authorization-codes.js";
import { callMeNowRows, planRows } from "../plans/bulk.js";
import * as callMeNow from "../plans/call-me-now.js";
import { originating, redirected, redirecting, transferNumbers } from "../plans/calling-plans.js";
import * as digitPlans from "../plans/digit-plans.js";
import { incomingPlan } from "../plans/incoming.js";
import * as voiceMail from "../services/voice-mail.js";
import { authentication, password } from "../utilities/credentials.js";
import { featureAccessCode } from "../utilities/feature-access-codes.js";
import { portalPasscode } from "../utilities/passcode.js";
import * as policies from "../utilities/policies.js";
import type { SettingRow } from "./setting.js";
import { needsCriterion, needsHost, needsNumber, needsUsers } from "./setting-refusals.js";

const PLAN = "Outgoing Calling Plan";
const CALL_ME_NOW = "Call Me Now";

export const settings: readonly SettingRow[] = [
  { name: "AlternateUserId", serves: ["get"], read: alternateUserId },
  { name: "Announcements", serves: ["get"], read: policies.announcementFile },
  {
    name: "CallForwardingAlways",
    serves: ["get", "put", "getBulk"],
    service: "Call Forwarding Always",
    refuses: needsNumber("Call Forwarding Always"),
  },
  { name: "CallPolicies", serves: ["get", "put"], read: policies.callPolicies },
  { name: "CallProcessingPolicy", serves: ["get"], read: policies.callProcessingPolicy },
  { name: "CommunicationBarring", serves: ["get"], read: policies.communicationBarring },
  { name: "DevicePolicies", serves: ["get"], read: policies.devicePolicies },
  { name: "FeatureAccessCodes", serves: ["get"], read: featureAccessCode },
  { name: "PortalPasscode", serves: ["get"], service: "Voice Messaging User", read: portalPasscode },
  { name: "OutgoingCallingPlanAuthorizationCodes", serves: ["get"], groupService, read: codeSettings },
  { name: "OutgoingCallingPlanAuthorizationCodesCodes", serves: ["get"], groupService, read: codesOf },
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
    groupService,
    read: callMeNow.digitPlan,
  },
  {
    name: "OutgoingCallingPlanDigitPlanOriginating",
    serves: ["get"],
    groupService,
    read: digitPlans.digitPlanOriginating,
  },
  {
    name: "OutgoingCallingPlanDigitPlanRedirecting",
    serves: ["get"],
    groupService,
    read: digitPlans.digitPlanRedirecting,
  },
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
    groupService,
    read: callMeNow.pinholeDigitPlan,
  },
  {
    name: "OutgoingCallingPlanPinholeDigitPlanOriginating",
    serves: ["get"],
    groupService,
    read: digitPlans.pinholeOriginating,
  },
  {
    name: "OutgoingCallingPlanPinholeDigitPlanRedirecting",
    serves: ["get"],
    groupService,
    read: digitPlans.pinholeRedirecting,
  },
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
  { name: "OutgoingCallingPlanTransferNumbers", serves: ["get"], groupService, read: transferNumbers },
  {
    name: "CallForwardingAlwaysSecondary",
    serves: ["get", "put", "getBulk"],
    service: "Call Forwarding Always Secondary",
    refuses: needsNumber("Call Forwarding Always Secondary"),
  },
  {
    name: "CallForwardingBusy",
    serves: ["get", "put", "getBulk"],
    service: "Call Forwarding Busy",
    refuses: needsNumber("Call Forwarding Busy"),
  },
  {
    name: "CallForwardingNoAnswer",
    serves: ["get", "put", "getBulk"],
    service: "Call Forwarding No Answer",
    refuses: needsNumber("Call Forwarding No Answer"),
  },
  {
    name: "CallForwardingNotReachable",
    serves: ["get", "put", "getBulk"],
    service: "Call Forwarding Not Reachable",
    refuses: needsNumber("Call Forwarding Not Reachable"),
  },
  {
    name: "CallForwardingSelective",
    serves: ["get", "put"],
    service: "Call Forwarding Selective",
    refuses: needsCriterion,
  },
  { name: "DoNotDisturb", serves: ["get", "put"], service: "Do Not Disturb" },
  { name: "RemoteOffice", serves: ["get", "put"], service: "Remote Office" },
  { name: "SimultaneousRingPersonal", serves: ["get", "put"], service: "Simultaneous Ring Personal" },
  { name: "SequentialRing", serves: ["get", "put"], service: "Sequential Ring" },
  { name: "BroadWorksAnywhere", serves: ["get", "put"], service: "BroadWorks Anywhere" },
  { name: "BroadWorksMobility", serves: ["get", "put"], service: "BroadWorks Mobility" },
  { name: "NightForwarding", serves: ["get", "put"], service: "Group Night Forwarding" },
  {
    name: "VoiceMessaging",
    serves: ["get", "put", "getBulk"],
    service: "Voice Messaging User",
    read: voiceMail.messaging,
    keptIn: voiceMail.inBlockOf("Voice Messaging User"),
  },
  {
    name: "VoiceMessagingAdvanced",
    serves: ["get", "put"],
    service: "Voice Messaging User",
    read: voiceMail.advanced,
    keptIn: voiceMail.inBlockOf("Voice Messaging User Advanced"),
  },
  {
    name: "VoiceMessagingGreetings",
    serves: ["get", "put"],
    service: "Voice Messaging User",
    read: voiceMail.greetings,
  },
  {
    name: "VoiceMessagingVoicePortal",
    serves: ["get", "put"],
    service: "Voice Messaging User",
    read: voiceMail.voicePortal,
  },
  { name: "AnonymousCallRejection", serves: ["get", "put", "getBulk"], service: "Anonymous Call Rejection" },
  { name: "CallWaiting", serves: ["get", "put"], service: "Call Waiting" },
  {
    name: "CallingLineIdDeliveryBlocking",
    serves: ["get", "put", "getBulk"],
    service: "Calling Line ID Delivery Blocking",
  },
  { name: "HotelingGuest", serves: ["get", "put", "getBulk"], service: "Hoteling Guest", refuses: needsHost },
  { name: "HotelingHost", serves: ["get", "put", "getBulk"], service: "Hoteling Host" },
  { name: "Privacy", serves: ["get", "put"], service: "Privacy", refuses: needsUsers },
  { name: "CallRecording", serves: ["get", "put", "getBulk"], service: "Call Recording" },
  { name: "MusicOnHold", serves: ["get", "put"], service: "Music On Hold User" },
  { name: "FaxMessaging", serves: ["get", "put"], service: "Fax Messaging" },
  { name: "Intercept", serves: ["get", "put"], service: "Intercept User" },
  { name: "AlternateNumbers", serves: ["get", "put"], service: "Alternate Numbers" },
  { name: "SpeedDial8", serves: ["get", "put", "getBulk"], service: "Speed Dial 8" },
  { name: "SpeedDial100", serves: ["get"], service: "Speed Dial 100" },
  { name: "IncomingCallingPlan", serves: ["get"], read: incomingPlan },
  { name: "Authentication", serves: ["get"], service: "Authentication", read: authentication },
  { name: "CallCenter", serves: ["get"], service: "Call Center - Basic", read: userCallCenter },
  { name: "Password", serves: ["get"], read: password },
];
