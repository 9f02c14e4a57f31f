import { major } from "semver";

/** What a change does to those who use the package, worst first. */
export const impacts = ["breaking", "minor", "patch"] as const;
export type Impact = (typeof impacts)[number];

/** The part of a version that a release raises. */
export type Bump = "major" | "minor" | "patch";

const bumps: readonly Bump[] = ["major", "minor", "patch"];

/** The worst of several; undefined where there is none. */
export function worst(all: readonly Impact[]): Impact | undefined {
  return impacts.find((impact) => all.includes(impact));
}

/** The larger of two bumps; undefined is none. */
export function larger(one: Bump | undefined, other: Bump | undefined): Bump | undefined {
  return bumps.find((bump) => bump === one || bump === other);
}

/** Whether `granted` raises the version at least as far as `needed` asks. */
export function covers(granted: Bump | undefined, needed: Bump): boolean {
  return larger(granted, needed) === granted;
}

/**
 * The bump that an impact asks for. While we are 0.x a breaking change is minor: the first number is not ours to raise by
 * accident, and npm's `^0.1.0` does not take 0.2.0.
 *
 * @param version the last release
 */
export function bumpFor(impact: Impact, version: string): Bump {
  if (impact !== "breaking") return impact;
  return major(version) === 0 ? "minor" : "major";
}
