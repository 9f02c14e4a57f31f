/** What the rules ask of a change that redocly tells. */
import type { RedoclyChange } from "./redocly.ts";

const limitKeys: ReadonlySet<string> = new Set([
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "pattern",
  "format",
  "additionalProperties",
]);

/** One of the limits of a value changed. */
export function isLimit({ property = "" }: RedoclyChange): boolean {
  return limitKeys.has(property);
}

/** The schema stands in the `properties` of another. */
export function isField(change: RedoclyChange): boolean {
  return (
    change.typeName === "Schema" && /\/properties\/[^/]+$/.test(pointerOf(change)) && change.property === undefined
  );
}

/** A type that can be imported by its name comes or goes. */
export function isNamedSchema(change: RedoclyChange): boolean {
  return change.kind !== "modified" && /^#\/components\/schemas\/[^/]+$/.test(pointerOf(change));
}

/** Where it is now, or was if it is gone. */
export function pointerOf({ base, revision }: RedoclyChange): string {
  return revision?.pointer ?? base?.pointer ?? "";
}

/** Whether two lists, or a list and the one that it holds, have the same members in whatever order. */
export function sameMembers(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return false;
  const [before, now] = [one, other].map((value) =>
    [value]
      .flat()
      .map((member) => JSON.stringify(member))
      .sort(),
  );
  return JSON.stringify(before) === JSON.stringify(now);
}

/** The values of an enum, on one side. */
export function valuesOf(change: RedoclyChange, side: "base" | "revision"): readonly unknown[] | undefined {
  const value = change[side]?.value;
  return Array.isArray(value) ? value : undefined;
}
