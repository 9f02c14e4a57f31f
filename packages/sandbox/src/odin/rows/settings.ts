/**
 * The settings of users that have their own path. One row is up to four operations: `getUserX`, `putUserX`,
 * `getUserXBulk` and `putUserXBulk`.
 *
 * - For a service of the settings map, name it in `service`. Read, bulk read, settings map and audits then agree, because all
 *   take the block that `services/settings.ts` makes. A new service needs its block there, and its name in
 *   `services/catalogue.ts`.
 * - The calling plans are in `plan-settings.ts`.
 * - For anything else of a user, give the answer in `read`, by a function that the audits use too. It gives undefined for a user
 *   who lacks the setting. If the row serves `put` as well, that function takes its value from `afterWrites`.
 *
 * `serves` lists the operations that the spec has. A test compares both.
 */
import { hostFlaw, keptOfGuest, keptOfHost } from "../calls/hoteling.js";
import { userCallCenter } from "../groups/call-centers.js";
import { alternateUserId } from "../people/alternate-ids.js";
import { barringCodesOf } from "../plans/authorization-codes.js";
import * as voiceMail from "../services/voice-mail.js";
import { authentication, password } from "../utilities/credentials.js";
import { featureAccessCode } from "../utilities/feature-access-codes.js";
import { portalPasscode } from "../utilities/passcode.js";
import * as policies from "../utilities/policies.js";
import { planSettings } from "./plan-settings.js";
import type { SettingRow } from "./setting.js";
import { needsCriterion, needsNumber, needsUsers } from "./setting-flaws.js";

const ALL = ["get", "put", "getBulk", "putBulk"] as const;

/** A forward to one number. */
const forward = (name: string, service: string): SettingRow => ({
  name,
  serves: ALL,
  service,
  flaw: needsNumber(service),
});

export const settings: readonly SettingRow[] = [
  { name: "AlternateUserId", serves: ["get"], read: alternateUserId },
  { name: "Announcements", serves: ["get"], read: policies.announcementFile },
  { name: "CallPolicies", serves: ["get", "put"], read: policies.callPolicies },
  { name: "CallProcessingPolicy", serves: ["get", "put"], read: policies.callProcessingPolicy },
  { name: "CommunicationBarring", serves: ["get"], read: policies.communicationBarring },
  { name: "DevicePolicies", serves: ["get"], read: policies.devicePolicies },
  { name: "FeatureAccessCodes", serves: ["get"], read: featureAccessCode },
  ...planSettings,
  { name: "PortalPasscode", serves: ["get"], service: "Voice Messaging User", read: portalPasscode },
  forward("CallForwardingAlways", "Call Forwarding Always"),
  forward("CallForwardingAlwaysSecondary", "Call Forwarding Always Secondary"),
  forward("CallForwardingBusy", "Call Forwarding Busy"),
  forward("CallForwardingNoAnswer", "Call Forwarding No Answer"),
  forward("CallForwardingNotReachable", "Call Forwarding Not Reachable"),
  {
    name: "CallForwardingSelective",
    serves: ["get", "put"],
    service: "Call Forwarding Selective",
    flaw: needsCriterion,
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
    serves: ALL,
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
    serves: ALL,
    service: "Calling Line ID Delivery Blocking",
  },
  { name: "HotelingGuest", serves: ALL, service: "Hoteling Guest", flaw: hostFlaw, kept: keptOfGuest },
  { name: "HotelingHost", serves: ALL, service: "Hoteling Host", kept: keptOfHost },
  { name: "Privacy", serves: ["get", "put"], service: "Privacy", flaw: needsUsers },
  { name: "CallRecording", serves: ALL, service: "Call Recording" },
  { name: "MusicOnHold", serves: ["get", "put"], service: "Music On Hold User" },
  { name: "FaxMessaging", serves: ["get", "put"], service: "Fax Messaging" },
  { name: "Intercept", serves: ["get", "put"], service: "Intercept User" },
  { name: "AlternateNumbers", serves: ["get", "put"], service: "Alternate Numbers" },
  { name: "SpeedDial8", serves: ALL, service: "Speed Dial 8" },
  { name: "SpeedDial100", serves: ["get"], service: "Speed Dial 100" },
  { name: "Authentication", serves: ["get"], service: "Authentication", read: authentication },
  { name: "CallCenter", serves: ["get"], service: "Call Center - Basic", read: userCallCenter },
  { name: "Password", serves: ["get"], read: password },
  { name: "SharedCallAppearance", serves: ["get", "put"], service: "Shared Call Appearance" },
  { name: "CommunicationBarringAuthorizationCodes", serves: ["get"], read: barringCodesOf },
  {
    name: "VoiceMessagingDistributionLists",
    serves: ["get"],
    service: "Voice Messaging User",
    read: voiceMail.distributionListsOf,
  },
];
