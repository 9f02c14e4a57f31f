import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { asObject } from "../record/wire.js";
import { JournalError } from "./error.js";
import { isContextLine, isEndLine, isHeadLine, isRecordLine, isScopeLine } from "./line-guards.js";
import { type AnyRecord, type ContextLine, type HeadLine, JOURNAL_FORMAT } from "./lines.js";
import { type ReadLine, readLines } from "./read-lines.js";
import { contextPrefix, hasEndedWell, JournalScope, recordPrefix } from "./scope.js";

/** Observes a record of an earlier run, with the index of its scope in the head. */
export type OnRecord = (scope: number, record: AnyRecord) => void;

/** Observes a part of a context of an earlier run, with the index of its scope. A later one of the same part replaces it. */
export type OnPart = (scope: number, part: Pick<ContextLine, "part" | "section">) => void;

/** The content of a journal. */
export interface ReadJournal {
  readonly head: HeadLine;
  readonly scopes: readonly JournalScope[];
  /** How many bytes of the file are good. */
  readonly good: number;
  /** The same without the last line of a finished audit. */
  readonly goodBeforeEnd: number;
  /** When the audit was finished. Undefined if it was not. */
  readonly finishedAt: string | undefined;
  /** The damage that was found, in words. */
  readonly repaired: readonly string[];
}

/** Who observes the reading of a journal. */
export interface Reading {
  /** Called with the head, before anything else. May throw to refuse it. */
  readonly onHead?: ((head: HeadLine) => void) | undefined;
  readonly onRecord?: OnRecord | undefined;
  readonly onPart?: OnPart | undefined;
  /**
   * Whether records are left out whose failed sections a resumed audit requests again.
   * @default they come last
   */
  readonly withoutReopened?: true | undefined;
}

/**
 * Reads a journal from its beginning to its end, or to the first damaged line. Memory keeps only the users and where their
 * records are.
 *
 * @returns undefined if not even the head is whole
 * @throws JournalError if the head has another format
 */
export async function readJournal(path: string, reading: Reading = {}): Promise<ReadJournal | undefined> {
  const { onHead, onRecord, onPart, withoutReopened } = reading;
  let content: Content | undefined;
  let [good, goodBeforeEnd] = [0, 0];
  const repaired: string[] = [];
  for await (const line of readLines(path)) {
    if (content === undefined) {
      if (!line.whole) break;
      if (!isHeadLine(line.value)) throw noHead(path, line);
      onHead?.(line.value);
      content = new Content(line.value, { onRecord, onPart });
    } else if (!content.accept(line)) {
      repaired.push(damaged(path, line, "collected"));
      break;
    }
    good = line.offset + line.length;
    if (content.finishedAt !== undefined) break;
    goodBeforeEnd = good;
  }
  if (!content) return undefined;
  const { head, scopes, finishedAt } = content;
  if (onRecord && !withoutReopened) readOpen(path, scopes, onRecord);
  return { head, scopes, finishedAt, good, goodBeforeEnd, repaired };
}

function readOpen(path: string, scopes: readonly JournalScope[], onRecord: OnRecord): void {
  const descriptor = openSync(path, "r");
  try {
    for (const [index, { openRanges }] of scopes.entries()) {
      for (const { offset, length } of openRanges) {
        const bytes = Buffer.allocUnsafe(length);
        readSync(descriptor, bytes, 0, length, offset);
        onRecord(index, JSON.parse(bytes.toString()) as AnyRecord);
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

/** What the lines of a journal say, line by line. */
class Content {
  readonly head: HeadLine;
  readonly scopes: readonly JournalScope[];
  finishedAt: string | undefined;
  readonly #reading: Pick<Reading, "onRecord" | "onPart">;

  constructor(head: HeadLine, reading: Pick<Reading, "onRecord" | "onPart">) {
    this.head = head;
    this.scopes = head.scopes.map((_, index) => new JournalScope(index));
    this.#reading = reading;
  }

  /** Accepts a line after the head. @returns whether such a line can be at this point */
  accept(line: ReadLine): boolean {
    const { value } = line;
    if (isRecordLine(value, this.head) && line.startsWith(recordPrefix(value))) {
      const isFinished = this.scopes[value.scope]?.restoreRecord(value, line);
      if (isFinished) this.#reading.onRecord?.(value.scope, value.record);
      return true;
    }
    if (isContextLine(value, this.head) && line.startsWith(contextPrefix(value))) {
      this.scopes[value.scope]?.restorePart(value, line);
      this.#reading.onPart?.(value.scope, value);
      return true;
    }
    if (isScopeLine(value, this.head)) return this.scopes[value.scope]?.restoreEnd(value.coverage) ?? false;
    if (!isEndLine(value) || !this.scopes.every(hasEndedWell)) return false;
    this.finishedAt = value.finishedAt;
    return true;
  }
}

/** The message about a line that cannot be used. */
export function damaged(path: string, { number, offset, whole }: ReadLine, doing: "collected" | "requested"): string {
  const what = `${basename(path)}: line ${number} (byte ${offset}) is ${whole ? "damaged" : "cut off"}`;
  return `${what}. This line and all after it are ${doing} again`;
}

function noHead(path: string, line: ReadLine): JournalError {
  const format = formatOf(line);
  const what = format
    ? `has the format ${format}, and this version reads ${JOURNAL_FORMAT}`
    : "has a damaged first line";
  return new JournalError("request", `${path} ${what}. Run again with --restart to begin again`);
}

/** The format that a first line names, if that is another one than ours. */
export function formatOf({ anyValue }: ReadLine): string | undefined {
  const format = asObject(anyValue())?.format;
  const isOther = typeof format === "string" && /^rollcall-journal\/\d{1,9}$/.test(format) && format !== JOURNAL_FORMAT;
  return isOther ? format : undefined;
}
