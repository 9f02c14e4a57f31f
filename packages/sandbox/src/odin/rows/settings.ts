/**
 * The settings of users that have their own path. One row is up to four operations: `getUserX`, `putUserX`,
 * `getUserXBulk` and `putUserXBulk`.
 *
 * - For a service of the settings map, name it in `service`. Read, bulk read, settings map and audits then agree, because all
 *   take the block that `services/settings.ts` makes. A new service needs its block there, and its name in
 *   `services/catalogue.ts`.
 * - The calling plans are in `plan-settings.ts`.
 * - For anything else of a user, give the answer in `read`, by a function that the audits use too. It gives undefined for a user
 *   who lacks the setting. If the row serves `put` as well, that function takes its value from `afterWrites` of `services/settings.ts`.
 *
 * `serves` lists the operations that the spec has. A test compares both.
 */
import { userCallCenter } from "../groups/call-centers.js";
import { alternateUserId } from "../people/alternate-ids.js";
import * as voiceMail from "../services/voice-mail.js";
import { authentication, password } from "../utilities/credentials.js";
import { featureAccessCode } from "../utilities/feature-access-codes.js";
import { portalPasscode } from "../utilities/passcode.js";
import * as policies from "../utilities/policies.js";
import { planSettings } from "./plan-settings.js";
import type { SettingRow } from "./setting.js";

export const settings: readonly SettingRow[] = [
  { name: "AlternateUserId", serves: ["get"], read: alternateUserId },
  { name: "Announcements", serves: ["get"], read: policies.announcementFile },
  { name: "CallForwardingAlways", serves: ["get", "put", "getBulk"], service: "Call Forwarding Always" },
  { name: "CallPolicies", serves: ["get"], read: policies.callPolicies },
  { name: "CallProcessingPolicy", serves: ["get", "put"], read: policies.callProcessingPolicy },
  { name: "CommunicationBarring", serves: ["get"], read: policies.communicationBarring },
  { name: "DevicePolicies", serves: ["get"], read: policies.devicePolicies },
  { name: "FeatureAccessCodes", serves: ["get"], read: featureAccessCode },
  ...planSettings,
  { name: "PortalPasscode", serves: ["get"], service: "Voice Messaging User", read: portalPasscode },
  { name: "CallForwardingAlwaysSecondary", serves: ["get", "getBulk"], service: "Call Forwarding Always Secondary" },
  { name: "CallForwardingBusy", serves: ["get", "getBulk"], service: "Call Forwarding Busy" },
  { name: "CallForwardingNoAnswer", serves: ["get", "getBulk"], service: "Call Forwarding No Answer" },
  { name: "CallForwardingNotReachable", serves: ["get", "getBulk"], service: "Call Forwarding Not Reachable" },
  { name: "CallForwardingSelective", serves: ["get"], service: "Call Forwarding Selective" },
  { name: "DoNotDisturb", serves: ["get"], service: "Do Not Disturb" },
  { name: "RemoteOffice", serves: ["get"], service: "Remote Office" },
  { name: "SimultaneousRingPersonal", serves: ["get"], service: "Simultaneous Ring Personal" },
  { name: "SequentialRing", serves: ["get"], service: "Sequential Ring" },
  { name: "BroadWorksAnywhere", serves: ["get"], service: "BroadWorks Anywhere" },
  { name: "BroadWorksMobility", serves: ["get"], service: "BroadWorks Mobility" },
  { name: "NightForwarding", serves: ["get"], service: "Group Night Forwarding" },
  { name: "VoiceMessaging", serves: ["get", "getBulk"], service: "Voice Messaging User", read: voiceMail.messaging },
  { name: "VoiceMessagingAdvanced", serves: ["get"], service: "Voice Messaging User", read: voiceMail.advanced },
  { name: "VoiceMessagingGreetings", serves: ["get"], service: "Voice Messaging User", read: voiceMail.greetings },
  { name: "VoiceMessagingVoicePortal", serves: ["get"], service: "Voice Messaging User", read: voiceMail.voicePortal },
  { name: "AnonymousCallRejection", serves: ["get", "getBulk"], service: "Anonymous Call Rejection" },
  { name: "CallWaiting", serves: ["get"], service: "Call Waiting" },
  { name: "CallingLineIdDeliveryBlocking", serves: ["get", "getBulk"], service: "Calling Line ID Delivery Blocking" },
  { name: "HotelingGuest", serves: ["get", "getBulk"], service: "Hoteling Guest" },
  { name: "HotelingHost", serves: ["get", "getBulk"], service: "Hoteling Host" },
  { name: "Privacy", serves: ["get"], service: "Privacy" },
  { name: "CallRecording", serves: ["get", "getBulk"], service: "Call Recording" },
  { name: "MusicOnHold", serves: ["get"], service: "Music On Hold User" },
  { name: "FaxMessaging", serves: ["get"], service: "Fax Messaging" },
  { name: "Intercept", serves: ["get"], service: "Intercept User" },
  { name: "AlternateNumbers", serves: ["get"], service: "Alternate Numbers" },
  { name: "SpeedDial8", serves: ["get", "getBulk"], service: "Speed Dial 8" },
  { name: "SpeedDial100", serves: ["get"], service: "Speed Dial 100" },
  { name: "Authentication", serves: ["get"], service: "Authentication", read: authentication },
  { name: "CallCenter", serves: ["get"], service: "Call Center - Basic", read: userCallCenter },
  { name: "Password", serves: ["get"], read: password },
];
