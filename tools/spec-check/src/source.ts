import type { UserContext } from "@redocly/openapi-core";

/** The part of redocly's context that a rule needs to follow references and to report locations. */
export type RuleContext = Pick<UserContext, "report" | "resolve" | "location" | "key">;

/** A location in a source file. */
export type SourceLocation = UserContext["location"];

/** A YAML object. Its values are unknown. */
export type Dict = Record<string, unknown>;

export const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;

export function isDict(value: unknown): value is Dict {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list. Any other value counts as an empty list. */
export function dicts(value: unknown): Dict[] {
  return Array.isArray(value) ? value.filter(isDict) : [];
}

/** The entries of an object whose values are objects. */
export function entries(value: unknown): [string, Dict][] {
  return isDict(value) ? Object.entries(value).filter((entry): entry is [string, Dict] => isDict(entry[1])) : [];
}

/** Follows a `$ref`, if there is one, to its object and location. Undefined if it leads nowhere. */
export function follow(
  ctx: RuleContext,
  node: unknown,
  location: SourceLocation,
): { node: Dict; location: SourceLocation } | undefined {
  if (!isDict(node)) return undefined;
  if (typeof node.$ref !== "string") return { node, location };
  const found = ctx.resolve({ $ref: node.$ref }, location.source.absoluteRef);
  return found.location && isDict(found.node) ? { node: found.node, location: found.location } : undefined;
}

/** The message of a finding. It says what is wrong, and then what to do. */
export function withRemedy(wrong: string, remedy: string): string {
  return `${wrong} Do: ${remedy}`;
}
