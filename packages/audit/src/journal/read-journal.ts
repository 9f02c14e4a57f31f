import { basename } from "node:path";
import { JournalError } from "./error.js";
import { isEndLine, isHeadLine, isRecordLine, isScopeLine } from "./line-guards.js";
import type { AnyRecord, HeadLine } from "./lines.js";
import { type ReadLine, readLines } from "./read-lines.js";
import { JournalScope, RECORD_END, recordPrefix } from "./scope.js";

/** Hears a record of an earlier run, by the place of its scope in the head. */
export type OnRecord = (scope: number, record: AnyRecord) => void;

/** What stands in a journal. */
export interface ReadJournal {
  readonly head: HeadLine;
  readonly scopes: readonly JournalScope[];
  /** How much of the file is good, in bytes. */
  readonly good: number;
  /** When the audit was finished; undefined where it was not. */
  readonly finishedAt: string | undefined;
  /** What was found damaged, in words. */
  readonly repaired: readonly string[];
}

/** What is heard while a journal is read. */
export interface Reading {
  /** Called with the head, before anything else: throws to refuse it. */
  readonly onHead?: ((head: HeadLine) => void) | undefined;
  readonly onRecord?: OnRecord | undefined;
}

/**
 * Reads a journal from its beginning to its end, or to the first line that is not as it should be. Only where the records
 * are and whose they are is kept in memory.
 *
 * @returns undefined where not even the head was written to its end
 * @throws JournalError when the head is no head of this format
 */
export async function readJournal(path: string, { onHead, onRecord }: Reading = {}): Promise<ReadJournal | undefined> {
  let head: HeadLine | undefined;
  let scopes: JournalScope[] = [];
  let good = 0;
  let finishedAt: string | undefined;
  const repaired: string[] = [];
  for await (const line of readLines(path)) {
    const { value } = line;
    if (head === undefined) {
      if (!line.whole) break;
      if (!isHeadLine(value)) throw noHead(path);
      head = value;
      onHead?.(head);
      scopes = head.scopes.map((_, index) => new JournalScope(index));
    } else if (isRecordLine(value, head) && line.isBetween(recordPrefix(value), RECORD_END)) {
      if (scopes[value.scope]?.restoreRecord(value, line)) onRecord?.(value.scope, value.record);
    } else if (isScopeLine(value, head) && scopes[value.scope]?.restoreEnd(value.coverage)) {
      // Heard.
    } else if (isEndLine(value) && scopes.every(({ coverage }) => coverage?.stopped === null)) {
      finishedAt = value.finishedAt;
    } else {
      repaired.push(damaged(path, line, "collected"));
      break;
    }
    good = line.offset + line.length;
    if (finishedAt !== undefined) break;
  }
  return head && { head, scopes, good, finishedAt, repaired };
}

/** What is said of a line that cannot be used. */
export function damaged(path: string, { number, offset, whole }: ReadLine, doing: "collected" | "asked"): string {
  const what = `${basename(path)}: line ${number} (byte ${offset}) is ${whole ? "damaged" : "cut off"}`;
  return `${what}; it and what came after are ${doing} again`;
}

function noHead(path: string): JournalError {
  return new JournalError(
    "request",
    `${path} does not begin as a journal of this version does: run again with --restart to begin anew`,
  );
}
