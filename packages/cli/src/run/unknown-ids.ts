import { printable } from "@rollcall/audit";
import { nearest } from "../config/nearest.js";

/** An id that a flag gives, and that names nothing which the login sees. */
export interface UnknownId {
  /** The flag, such as `--odin-group`. */
  readonly flag: string;
  readonly id: string;
  /** What it should name, such as `group`. */
  readonly noun: string;
  /** What may be meant, as a sentence without a full stop. Empty if nobody knows. */
  readonly hint: string;
}

/** Ids that a line names. */
const MOST_NAMED = 10;
/** Hints that a line has. */
const MOST_HINTS = 3;

/** One line for each flag, with all its ids. The last sentence has no full stop. */
export function unknownLines(unknown: readonly UnknownId[]): string[] {
  const flags = new Set(unknown.map(({ flag }) => flag));
  return [...flags].map((flag) =>
    lineOf(
      flag,
      unknown.filter((one) => one.flag === flag),
    ),
  );
}

function lineOf(flag: string, unknown: readonly UnknownId[]): string {
  const ids = [...new Set(unknown.map(({ id }) => id))];
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : "";
  const names = ids.slice(0, MOST_NAMED).map((id) => `"${id}"`);
  const hints = [...new Set(unknown.map(({ hint }) => hint))].filter(Boolean).slice(0, MOST_HINTS);
  const sentences = [`${flag} ${names.join(", ")}${more}: no such ${unknown[0]?.noun}`, ...hints];
  return printable(sentences.reduce((text, next) => `${text}${text.endsWith("?") ? "" : "."} ${next}`));
}

/** A hint from what the login does see: a name that is near, or how many there are. */
export function hintFrom(id: string, seen: readonly string[], noun: string): string {
  const near = nearest(id, seen);
  return near === undefined
    ? `The login sees ${seen.length} ${noun}${seen.length === 1 ? "" : "s"}`
    : `Did you mean ${near}?`;
}

/** Nothing can be read, because no id names anything. */
export class UnknownIds extends Error {
  override readonly name = "UnknownIds";
  readonly unknown: readonly UnknownId[];

  constructor(unknown: readonly UnknownId[]) {
    super(unknownLines(unknown).join(". "));
    this.unknown = unknown;
  }
}
