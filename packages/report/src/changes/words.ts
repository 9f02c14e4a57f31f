import type { ChangeValue } from "@rollcall/audit/changes";

/** Values longer than that are cut. The JSON has all of them. */
const LONGEST = 60;

/** A value in words. */
function valueWords(value: ChangeValue): string {
  const words = wordsOf(value);
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}...`;
}

function wordsOf(value: ChangeValue): string {
  if (value === null || value === "") return "none";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(wordsOf).join(", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${wordsOf(part)}`)
    .join(", ");
}

/** What changed, without whose it is. */
interface Changed {
  readonly kind: "set" | "added" | "removed" | "moved";
  readonly member?: string;
  readonly before: ChangeValue;
  readonly after: ChangeValue;
}

/** A change in words, such as `was 4001, is 4002` or `added Remote Office (targets 00447700900123)`. */
export function changeWords({ kind, member, before, after }: Changed): string {
  if (kind === "added" || kind === "removed")
    return `${kind} ${memberWords(member, kind === "added" ? after : before)}`;
  const of = member === undefined ? "" : `${member} `;
  return `${of}was ${valueWords(before)}, is ${valueWords(after)}`;
}

function memberWords(member: string | undefined, value: ChangeValue): string {
  const words = value === true ? "" : valueWords(value);
  if (member === undefined) return words;
  return words === "" || words === valueWords(member) ? member : `${member} (${words})`;
}

/** A day, from a time in UTC. */
export const dayOf = (time: string): string => time.slice(0, 10);
