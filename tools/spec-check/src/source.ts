import type { UserContext } from "@redocly/openapi-core";

/** What a rule needs to follow references and to say where: the part of redocly's context that we use. */
export type RuleContext = Pick<UserContext, "report" | "resolve" | "location" | "key">;

/** A place in a source file. */
export type Place = UserContext["location"];

/** A YAML object as read: nothing is known of its values. */
export type Dict = Record<string, unknown>;

export const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;

export function isDict(value: unknown): value is Dict {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; anything else counts as an empty list. */
export function dicts(value: unknown): Dict[] {
  return Array.isArray(value) ? value.filter(isDict) : [];
}

/** The entries of an object whose values are objects. */
export function entries(value: unknown): [string, Dict][] {
  return isDict(value) ? Object.entries(value).filter((entry): entry is [string, Dict] => isDict(entry[1])) : [];
}

/** Follows a `$ref` (if there is one) to the object and the place it names; undefined where it leads nowhere. */
export function follow(ctx: RuleContext, node: unknown, place: Place): { node: Dict; place: Place } | undefined {
  if (!isDict(node)) return undefined;
  if (typeof node.$ref !== "string") return { node, place };
  const found = ctx.resolve({ $ref: node.$ref }, place.source.absoluteRef);
  return found.location && isDict(found.node) ? { node: found.node, place: found.location } : undefined;
}

/** Every message says what is wrong and what to do, in that order. */
export function say(wrong: string, remedy: string): string {
  return `${wrong} Do: ${remedy}`;
}
