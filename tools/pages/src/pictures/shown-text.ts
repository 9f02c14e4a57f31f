import { stripVTControlCharacters } from "node:util";

/** What differs from run to run, and says nothing about our words. */
const VARYING: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d\d-\d\d \d\d:\d\d UTC, [\d.]+ (?:s|min)[^,]*, \d+ calls.*/g, "TIME"],
  [/Audited \d{4}-\d\d-\d\d \d\d:\d\d to \d{4}-\d\d-\d\d \d\d:\d\d UTC/g, "Audited TIME"],
  [/by version \S+/g, "by VERSION"],
  [/\bRollcall \d+\.\d+\.\d+\S*/g, "Rollcall VERSION"],
];

/** The words of a screen or a page, a line each, without what differs from run to run. */
export function shownText(text: string): string {
  const plain = stripVTControlCharacters(text);
  const known = VARYING.reduce((words, [pattern, word]) => words.replace(pattern, word), plain);
  return known
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The first line in which two texts differ, and what each has there. Undefined if they are the same. */
export function firstDifference(before: string, after: string): string | undefined {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const at = Array.from({ length: Math.max(old.length, now.length) }).findIndex((_, line) => old[line] !== now[line]);
  return at < 0 ? undefined : `it shows "${old[at] ?? ""}", and today it is "${now[at] ?? ""}"`;
}
