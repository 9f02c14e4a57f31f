import { major } from "semver";

/** What a change does to users of the package, worst first. */
export const impacts = ["breaking", "minor", "patch"] as const;
export type Impact = (typeof impacts)[number];

/** The part of a version that a release raises. */
export type Bump = "major" | "minor" | "patch";

const bumps: readonly Bump[] = ["major", "minor", "patch"];

/** The worst of several. Undefined if there are none. */
export function worst(all: readonly Impact[]): Impact | undefined {
  return impacts.find((impact) => all.includes(impact));
}

/** The larger of two bumps. Undefined is no bump. */
export function larger(one: Bump | undefined, other: Bump | undefined): Bump | undefined {
  return bumps.find((bump) => bump === one || bump === other);
}

/** Whether `granted` raises the version at least as far as `needed`. */
export function covers(granted: Bump | undefined, needed: Bump): boolean {
  return larger(granted, needed) === granted;
}

/**
 * The bump that an impact needs. While we are 0.x a breaking change is minor: npm's `^0.1.0` does not match 0.2.0, and only a person
 * decides about 1.0.0.
 *
 * @param version the last release
 */
export function bumpFor(impact: Impact, version: string): Bump {
  if (impact !== "breaking") return impact;
  return major(version) === 0 ? "minor" : "major";
}
