import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { AppendFile } from "./append-file.js";
import { CallsFile, type KnownCalls, spareFilesOf } from "./calls-file.js";
import type { AuditFiles } from "./folder.js";
import { refuseForeign } from "./foreign.js";
import { type HeadLine, JOURNAL_FORMAT, type JournalHead } from "./lines.js";
import { LiveCalls } from "./live-calls.js";
import type { Opened } from "./parts.js";
import { JournalScope } from "./scope.js";
import { sealed } from "./seal.js";
import { syncFolder } from "./whole-file.js";

/** How an audit begins. */
export interface Beginning {
  readonly startedAt: Date;
  readonly asOf: Date;
  /** Whether an unfinished audit in the folder is discarded. Otherwise it is another process's, and we are refused. */
  readonly isRestart: boolean;
}

/** Begins the journal of a new audit. */
export function begin(files: AuditFiles, identity: JournalHead, { startedAt, asOf, isRestart }: Beginning): Opened {
  const { version, scopes: names, selection, login } = identity;
  const head: HeadLine = {
    kind: "head",
    format: JOURNAL_FORMAT,
    id: randomUUID(),
    ...{ version, startedAt: startedAt.toISOString(), asOf: asOf.toISOString() },
    ...{ scopes: names, selection, login },
  };
  refuseForeign(files);
  if (isRestart) rmSync(files.unfinished, { force: true });
  // The calls of an earlier audit are not this one's.
  rmSync(files.calls, { force: true });
  removeSpares(files);
  const file = new AppendFile(files.unfinished);
  file.append(sealed(JSON.stringify(head)));
  const none: KnownCalls = { live: new LiveCalls(), good: undefined };
  const calls = new CallsFile(files.calls, head.id, none);
  syncFolder(files.folder);
  const scopes = names.map((_, index) => new JournalScope(index));
  return { head, scopes, file, calls, finishedAt: undefined, repaired: [], isNew: true };
}

/** Removes what a run left that was killed while it rewrote the file of calls. */
export function removeSpares({ calls }: AuditFiles): void {
  for (const path of spareFilesOf(calls)) rmSync(path, { force: true });
}
