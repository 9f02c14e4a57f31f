import { dice } from "./dice.js";

/**
 * Ids on Odin as people chose them over the years. Most have a pattern. Some have characters that a URL, a file name or
 * a shell reads in another way. BroadWorks permits them all.
 */

/** Every third group has an odd id, in turn one of these. */
const ODD_GROUPS: readonly ((site: string, company: string) => string)[] = [
  (site) => `${site}/HQ & Lab 50%`,
  (site, company) => `${company}+${site} #2 (Büro)`,
];

/** @param round how often the site had a group of this provider before */
export function groupIdOf(at: number, company: string, site: string, round: number): string {
  const suffix = round === 0 ? "" : `-${round + 1}`;
  const odd = at % 3 === 1 ? ODD_GROUPS[Math.floor(at / 3) % ODD_GROUPS.length] : undefined;
  return (odd?.(site, company) ?? `grp.${company}.${site.toLowerCase()}`) + suffix;
}

/** Every third service provider has an odd id. */
export function providerIdOf(number: number, company: string, slug: string): string {
  return number % 3 === 1 ? `${company} & Söhne/${slug} #1` : `ent.${slug}`;
}

/** How many users have an odd id. */
const ODD_USERS = 0.06;

/** In front of the extension. None of them has a digit, so the extension can be read back. */
const PREFIXES = ["desk/", "r&d ", "büro+", "%.", "#"];

/** The part of a user's id before the domain. */
export function localIdOf(seed: number, rank: number, extension: string): string {
  const roll = dice(seed, "odd id", rank);
  return roll.chance(ODD_USERS) ? `${roll.pick(PREFIXES)}${extension}` : extension;
}

/** The extension in an id. */
export const extensionIn = (userId: string): string => /\d+(?=@[^@]*$)/.exec(userId)?.[0] ?? "";
