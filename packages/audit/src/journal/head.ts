import { statSync } from "node:fs";
import { notRead } from "./error.js";
import type { AuditFiles } from "./folder.js";
import { isHeadLine } from "./line-guards.js";
import type { HeadLine } from "./lines.js";
import { formatOf } from "./read-journal.js";
import { readLines } from "./read-lines.js";

/**
 * The journal in a folder. An unfinished one is newer than a finished one, and will replace it. A disk that was full at the
 * very start leaves an empty file, which is no journal.
 *
 * @throws JournalError if the folder is a file, or cannot be looked into
 */
export function journalIn({ folder, unfinished, journal }: AuditFiles): string | undefined {
  try {
    return [unfinished, journal].find((path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0);
  } catch (error) {
    throw notRead(folder, error);
  }
}

/**
 * The first line of a journal. Undefined if it is damaged.
 *
 * @param onOtherFormat called with the format of another version
 */
export async function headOf(path: string, onOtherFormat: (format: string) => void): Promise<HeadLine | undefined> {
  for await (const line of readLines(path)) {
    const format = formatOf(line);
    if (format) onOtherFormat(format);
    return isHeadLine(line.value) ? line.value : undefined;
  }
  return undefined;
}
