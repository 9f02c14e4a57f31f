import type { Subject } from "../common/subject.js";

const BASIC = ["Call Forwarding Always", "Call Forwarding Busy", "Call Forwarding No Answer"];
const STANDARD = [...BASIC, "Anonymous Call Rejection", "Call Forwarding Not Reachable", "Call Forwarding Selective"];
const PREMIUM = [...STANDARD, "Do Not Disturb", "Simultaneous Ring Personal"];

/** The packs that are sold. Each has the same services in the whole estate. */
export const PACKS: Readonly<Record<string, readonly string[]>> = {
  Standard: STANDARD,
  Premium: PREMIUM,
  Basic: BASIC,
};

const USUAL = ["Standard", "Standard", "Standard", "Premium", "Basic"];

/** Call Forwarding Not Reachable is not in Basic. */
const forwardsToPeer = ({ between }: Subject) => between.has(5) || between.nearly(5);

/** Problem 22: several packs, or none. */
export function packsOf(subject: Subject): readonly string[] {
  const roll = subject.roll("packs");
  const usual = subject.nearly(20) || forwardsToPeer(subject) ? "Standard" : roll.pick(USUAL);
  if (!subject.has(22)) return [usual];
  return roll.chance(0.5) ? ["Standard", usual === "Basic" ? "Basic" : "Premium"] : [];
}

/** The services that come with packs. */
export const packed = (packs: readonly string[]): ReadonlySet<string> =>
  new Set(packs.flatMap((pack) => PACKS[pack] ?? []));
