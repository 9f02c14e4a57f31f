import type { Side, Sides } from "../../people/people.js";

export const PLATFORM_NAMES = { odin: "Odin", purecloud: "PureCloud" } as const;
export const PLATFORMS = ["odin", "purecloud"] as const;

/** Why not all people are here. */
export const partialIn = (sides: Sides): string[] =>
  PLATFORMS.flatMap((platform) => reasonsOf(platform, sides[platform]));

/** Why not all users of a platform are here. Empty if all are. */
export function reasonsOf(platform: keyof Sides, side: Side): string[] {
  if (side.state === "complete") return [];
  if (side.state === "not audited") return [`${PLATFORM_NAMES[platform]} was not audited`];
  return side.because.map((reason) => `${PLATFORM_NAMES[platform]}: ${reason}`);
}
