import type { Subject, Wire } from "../common/subject.js";
import { lampItem } from "./call-filters.js";
import { colleague } from "./dialled.js";

/** A second call is signalled for most users who have the service. */
export const callWaiting = (subject: Subject): Wire => ({
  isActive: subject.roll("call waiting").chance(0.8),
  disableCallingLineIdDelivery: false,
});

/** Whether the number is withheld from those whom the user calls. */
export const numberWithheld = (subject: Subject): Wire => ({ isActive: subject.roll("withheld").chance(0.4) });

export const musicOnHold = (subject: Subject): Wire => ({ isActive: subject.roll("music").chance(0.9) });

/** Nobody works at the phone of a host at first, so neither side names the other. */
export const hotelingGuest = (subject: Subject): Wire => ({
  isActive: subject.roll("guest").chance(0.5),
  enableAssociationLimit: true,
  associationLimitHours: 12,
});

export const hotelingHost = (subject: Subject): Wire => ({
  isActive: subject.roll("host").chance(0.7),
  enforceAssociationLimit: true,
  associationLimitHours: 24,
  accessLevel: subject.roll("host access").pick(["Enterprise", "Group"]),
});

/** Some people let one colleague see the state of their phone in spite of it. */
export function privacy(subject: Subject): Wire {
  const roll = subject.roll("privacy");
  const monitor = roll.chance(0.3) ? colleague(subject, roll, () => true) : undefined;
  return {
    enableDirectoryPrivacy: roll.chance(0.5),
    enableAutoAttendantExtensionDialingPrivacy: false,
    enableAutoAttendantNameDialingPrivacy: roll.chance(0.5),
    enablePhoneStatusPrivacy: monitor !== undefined || roll.chance(0.5),
    permittedMonitors: monitor ? [lampItem(monitor)] : [],
  };
}

const RECORDING = ["Always", "Never", "On Demand", "Always with Pause/Resume", "On Demand with User Initiated Start"];

export function callRecording(subject: Subject): Wire {
  const roll = subject.roll("recording");
  return {
    recordingOption: roll.pick(RECORDING),
    pauseResumeNotification: roll.pick(["None", "Beep", "Play Announcement"]),
    enableCallRecordingAnnouncement: roll.chance(0.6),
    enableRecordCallRepeatWarningTone: false,
    recordCallRepeatWarningToneTimerSeconds: 15,
    enableVoiceMailRecording: false,
  };
}
