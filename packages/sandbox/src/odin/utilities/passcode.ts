import { afterWrites } from "../common/after-writes.js";
import { daysLeft } from "../common/daily.js";
import type { Subject, Wire } from "../common/subject.js";
import { hasService } from "../services/licences.js";

/** Any of these gives a user a passcode. */
const VOICE_PORTAL = ["Voice Messaging User", "Voice Portal Calling"];

/** The state of the passcode. Undefined for a user without a voice portal, who gets an error. */
export function portalPasscode(subject: Subject): Wire | undefined {
  if (!VOICE_PORTAL.some((service) => hasService(subject, service))) return undefined;
  const { expirationDays, ...state } = stateOf(subject) as { expirationDays?: number | string };
  const left = expirationDays === undefined ? {} : { expirationDays: daysOf(subject, expirationDays) };
  return afterWrites(subject, "PortalPasscode", {
    ...state,
    ...left,
    passcode: "*****",
    userId: subject.userId,
  });
}

/** How long a new passcode lasts in days. */
const NEW_PASSCODE = 90;

/** They count down, except for -1, which means never here. A user who had no day left has a new passcode a day later. */
function daysOf(subject: Subject, first: number | string): number | string {
  if (subject.estate.day === 1 || Number(first) === -1) return first;
  return Number(first) === 0 ? NEW_PASSCODE : daysLeft(subject, first);
}

/** In a near miss of problem 9, one of its three parts is missing. */
const nearFormOf = (subject: Subject) =>
  subject.nearly(9) ? subject.roll("nearly stale").pick(["no calls", "no login", "days left"] as const) : undefined;

/** Whether anyone who knows the passcode can make calls through the voice portal. */
export const portalCallsAllowed = (subject: Subject): boolean =>
  subject.has(9) || (subject.nearly(9) ? nearFormOf(subject) !== "no calls" : subject.roll("portal calls").chance(0.2));

/** With problem 9, calls and the login are allowed, and the passcode has expired or never expires. */
function stateOf(subject: Subject): Wire {
  const roll = subject.roll("passcode");
  const near = nearFormOf(subject);
  if (subject.has(9) || near === "no calls") return roll.pick(STALE);
  if (near === "no login") return { ...roll.pick(STALE), isLoginDisabled: true };
  if (near === "days left") return { isLoginDisabled: false, expirationDays: roll.int(0, 90) };
  if (portalCallsAllowed(subject)) return { isLoginDisabled: true, expirationDays: roll.int(5, 90) };
  return roll.pick<Wire>([
    { isLoginDisabled: false, expirationDays: roll.int(1, 90) },
    { isLoginDisabled: false, expirationDays: String(roll.int(1, 90)) },
    { isLoginDisabled: true, expirationDays: "-2147483648" },
    { isLoginDisabled: true, doesNotExpire: true },
  ]);
}

const STALE: readonly Wire[] = [
  { isLoginDisabled: false, expirationDays: -22 },
  { isLoginDisabled: false, expirationDays: "-107" },
  { isLoginDisabled: false, expirationDays: "-2147483648" },
  { isLoginDisabled: false, expirationDays: -1 },
  { isLoginDisabled: false, doesNotExpire: true },
];
