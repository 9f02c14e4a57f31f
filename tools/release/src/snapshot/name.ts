import { validRange } from "semver";

/**
 * What keeps a name from being a snapshot's: it is a part of a version, and a dist-tag, and those that releases have must
 * not move. Undefined: nothing.
 */
export function nameProblem(name: string): string | undefined {
  if (name === "latest" || name === "next") return `${name} is for releases`;
  // npm would take `v1` or `x` for a range of versions.
  if (/^[a-z][a-z0-9-]*$/.test(name) && validRange(name) === null) return undefined;
  return `${JSON.stringify(name)} cannot be a part of a version and a dist-tag`;
}
