import { rmSync, statSync } from "node:fs";
import { AppendFile } from "./append-file.js";
import { removeSpares } from "./begin.js";
import { CallsFile } from "./calls-file.js";
import { differences } from "./differences.js";
import { JournalError } from "./error.js";
import type { AuditFiles } from "./folder.js";
import type { JournalHead } from "./lines.js";
import type { Opened } from "./parts.js";
import { readCalls } from "./read-calls.js";
import { type Reading, type ReadJournal, readJournal } from "./read-journal.js";
import { replace } from "./replace.js";
import { isDone } from "./scope.js";

/**
 * Resumes the audit of a journal.
 *
 * @param path the unfinished journal, or the finished one
 * @returns undefined if not even its head is whole
 * @throws JournalError if it is the journal of another audit
 */
export async function resume(
  files: AuditFiles,
  path: string,
  identity: JournalHead,
  { onRecord, onPart }: Pick<Reading, "onRecord" | "onPart">,
): Promise<Opened | undefined> {
  const read = await readJournal(path, {
    onHead: (head) => {
      const found = differences(head, identity);
      if (found.length > 0) throw anotherAudit(files.folder, found);
    },
    ...{ onRecord, onPart },
    withoutReopened: true,
  });
  if (read === undefined) return undefined;
  const isReopened = !read.scopes.every(isDone);
  const wasFinished = path === files.journal;
  if (wasFinished) {
    if (read.finishedAt !== undefined && !isReopened) return finished(files, read);
    // It was damaged since, and its good part is resumed. Or failed sections are requested again.
    replace(files.journal, files.unfinished);
  }
  if (!isReopened) return unfinished(files, read);
  const opened = await unfinished(files, { ...read, good: read.goodBeforeEnd, finishedAt: undefined });
  return wasFinished ? { ...opened, reopenedFrom: read.finishedAt } : opened;
}

async function unfinished(files: AuditFiles, read: ReadJournal): Promise<Opened> {
  const { head, scopes, finishedAt } = read;
  removeSpares(files);
  const known = await readCalls(files.calls, read);
  const file = new AppendFile(files.unfinished, read.good);
  const calls = new CallsFile(files.calls, head.id, known);
  return { head, scopes, finishedAt, file, calls, repaired: [...read.repaired, ...known.repaired], isNew: false };
}

/** A finished audit is only read. Calls that a run left when it was killed at its very end are removed. */
function finished(files: AuditFiles, { head, scopes, finishedAt }: ReadJournal): Opened {
  rmSync(files.calls, { force: true });
  const file = new AppendFile(files.journal, statSync(files.journal).size);
  return { head, scopes, finishedAt, file, calls: undefined, repaired: [], isNew: false };
}

function anotherAudit(folder: string, found: readonly string[]): JournalError {
  return new JournalError(
    "request",
    `${folder} has a different audit (${found.join("; ")}). Use the same flags to resume it, or add --restart to begin again`,
  );
}
