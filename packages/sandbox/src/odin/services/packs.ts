import { isLeftOver } from "../common/line.js";
import type { Subject } from "../common/subject.js";

const BASIC = ["Call Forwarding Always", "Call Forwarding Busy", "Call Forwarding No Answer"];
const STANDARD = [...BASIC, "Anonymous Call Rejection", "Call Forwarding Not Reachable", "Call Forwarding Selective"];
const PREMIUM = [...STANDARD, "Do Not Disturb", "Simultaneous Ring Personal"];

/** The packs that are sold. Each has the same services in the whole estate. */
export const PACKS: Readonly<Record<string, readonly string[]>> = {
  Standard: STANDARD,
  Premium: PREMIUM,
  Basic: BASIC,
  Recording: ["Call Recording", "Music On Hold User"],
};

/** Sold next to one of the others. A few users have nothing else, so its services can be learnt. */
const ADD_ON = "Recording";

const USUAL = ["Standard", "Standard", "Standard", "Premium", "Basic"];

/** Call Forwarding Not Reachable is not in Basic. */
const forwardsToPeer = ({ has, nearly }: Subject) => has("both-05") || nearly("both-05");

/** Problem 22: packs that overlap, or none if most users have one. In a near miss, one is an add-on, which has nothing in common with the other. */
export function packsOf(subject: Subject): readonly string[] {
  if (subject.person.shares.has("packs")) return [];
  const roll = subject.roll("packs");
  const usual = subject.nearly(20) || forwardsToPeer(subject) ? "Standard" : roll.pick(USUAL);
  const isUsual = subject.estate.profile === "usual";
  if (subject.has(22)) return roll.chance(0.4) || !isUsual ? ["Standard", usual === "Basic" ? "Basic" : "Premium"] : [];
  if (subject.nearly(22)) return roll.chance(0.5) ? [usual, ADD_ON] : [usual];
  return subject.roll("add-on only").chance(subject.has(20) || isLeftOver(subject) || usual === "Standard" ? 0 : 0.1)
    ? [ADD_ON]
    : [usual];
}

/** The services that come with packs. */
export const packed = (packs: readonly string[]): ReadonlySet<string> =>
  new Set(packs.flatMap((pack) => PACKS[pack] ?? []));
