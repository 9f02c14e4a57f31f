import { type Cell, type ColumnKind, isNotRead } from "../../tables/table.js";

/** The gravest first. Importing those of the rules would load all rules. */
const SEVERITIES = ["critical", "high", "medium", "low", "info"];

/** Letters that no accent explains. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th" },
};
const SPECIAL = /[ßæœøđðłıþ]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/**
 * A text without case and accents. Searching and sorting compare these, and not by the rules of a language, because every machine
 * must make the same file.
 */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

/** Long enough for every number that a name has. */
const DIGITS = 12;

/** What a text is sorted by. `Group 2` comes before `Group 10`. */
const sortKey = (text: string): string => folded(text).replace(/\d+/g, (digits) => digits.padStart(DIGITS, "0"));

/** A value with what it is sorted by. */
interface Keyed {
  readonly value: Cell;
  readonly at: number;
  readonly key: string | number;
}

/**
 * Sorts the distinct values of a column: the known ones, then none, then what was not read.
 *
 * @returns their places in the given order, and how many are known
 */
export function sorted(
  values: readonly Cell[],
  kind: ColumnKind,
): { readonly order: readonly number[]; readonly known: number } {
  const keyed: Keyed[] = [];
  const none: number[] = [];
  const unread: Keyed[] = [];
  for (const [at, value] of values.entries()) {
    if (value === null) none.push(at);
    else if (isNotRead(value)) unread.push({ value, at, key: value.unknown });
    else keyed.push({ value, at, key: keyOf(value, kind) });
  }
  const order = [...keyed.sort(byKey), ...unread.sort(byKey)].map(({ at }) => at);
  order.splice(keyed.length, 0, ...none);
  return { order, known: keyed.length };
}

function keyOf(value: Exclude<Cell, null>, kind: ColumnKind): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const text = typeof value === "string" ? value : Array.isArray(value) ? value.join("\n") : "";
  if (kind === "severity") return rankOf(text);
  return kind === "date" ? text : sortKey(text);
}

/** A word that is no severity comes last. */
const rankOf = (severity: string): number => {
  const rank = SEVERITIES.indexOf(severity);
  return rank < 0 ? SEVERITIES.length : rank;
};

/** Numbers before texts. Equal keys keep the order of their JSON texts, so the file does not depend on the order of the rows. */
function byKey(one: Keyed, other: Keyed): number {
  if (one.key === other.key) return compare(JSON.stringify(one.value), JSON.stringify(other.value));
  if (typeof one.key !== typeof other.key) return typeof one.key === "number" ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
