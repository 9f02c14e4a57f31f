import { isDeepStrictEqual } from "node:util";

/**
 * What differs between what was expected and what was seen, a line for each place. Of a list only the first place, because
 * all that follows one item too many differs too.
 */
export function differences(expected: unknown, seen: unknown, place = ""): string[] {
  if (isDeepStrictEqual(expected, seen)) return [];
  if (isPlain(expected) && isPlain(seen)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(seen)]);
    return [...keys].flatMap((key) => differences(expected[key], seen[key], place === "" ? key : `${place}.${key}`));
  }
  if (Array.isArray(expected) && Array.isArray(seen)) {
    const first = Array.from({ length: Math.max(expected.length, seen.length) }).findIndex(
      (_, index) => !isDeepStrictEqual(expected[index], seen[index]),
    );
    return differences(expected[first], seen[first], `${place}[${first}]`);
  }
  return [`${place || "all"}: expected ${show(expected)}, saw ${show(seen)}`];
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON, except for text of several lines, which is easier to read unchanged. */
function show(value: unknown): string {
  return typeof value === "string" && value.includes("\n") ? value : (JSON.stringify(value) ?? "nothing");
}
