/** The ways to read sections that one call may bring for many users. All give the same facts. They differ in their calls. */
export const PURECLOUD_STRATEGIES = ["auto", "bulk", "single"] as const;

/**
 * - `auto`: in bulk where that takes fewer calls.
 * - `bulk`: in bulk where the platform permits it.
 * - `single`: user by user.
 *
 * Control reads of some users precede the first record. If one differs, that section is read user by user.
 */
export type PureCloudStrategy = (typeof PURECLOUD_STRATEGIES)[number];

/** The name of what was done, as coverage and plans tell it: `expand`, and the sections that were read in bulk. */
export function strategyWords(isBulk: { readonly [section: string]: boolean }): string {
  const sections = Object.keys(isBulk).filter((name) => isBulk[name]);
  const words = [sections.slice(0, -1).join(", "), ...sections.slice(-1)].filter((word) => word !== "").join(" and ");
  return sections.length === 0 ? "expand" : `expand, bulk ${words}`;
}
