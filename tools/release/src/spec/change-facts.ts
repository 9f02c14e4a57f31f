/** Facts of a change that redocly reports, for the rules. */
import type { RedoclyChange } from "./redocly.ts";

const limitKeys: ReadonlySet<string> = new Set([
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"],
  ...["minItems", "maxItems", "uniqueItems", "pattern", "format", "additionalProperties"],
]);

export function isLimit({ property = "" }: RedoclyChange): boolean {
  return limitKeys.has(property);
}

/** A member of `properties` appears or disappears. */
export function isField(change: RedoclyChange): boolean {
  const { typeName, property } = change;
  return typeName === "Schema" && property === undefined && /\/properties\/[^/]+$/.test(pointerOf(change));
}

/** A type that users import by its name appears or disappears. */
export function isNamedSchema(change: RedoclyChange): boolean {
  return change.kind !== "modified" && /^#\/components\/schemas\/[^/]+$/.test(pointerOf(change));
}

/** Where the change is, or was if the place is gone. */
export function pointerOf({ base, revision }: RedoclyChange): string {
  return revision?.pointer ?? base?.pointer ?? "";
}

/** Whether two lists have the same members in any order. A single value counts as a list of one. */
export function sameMembers(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return false;
  const members = (value: unknown) => [value].flat().map((member) => JSON.stringify(member));
  return JSON.stringify(members(one).sort()) === JSON.stringify(members(other).sort());
}

export function valuesOf(change: RedoclyChange, side: "base" | "revision"): readonly unknown[] | undefined {
  const value = change[side]?.value;
  return Array.isArray(value) ? value : undefined;
}
