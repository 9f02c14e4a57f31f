import { type Journal, type JournalError, type JournalHead, openJournal } from "@rollcall/audit/journal";
import type { OutRequest } from "../config/output.js";
import type { ScopeRun } from "./scope-run.js";

/** How a journal is opened for a run. */
export interface RunJournalOptions {
  readonly out: OutRequest;
  readonly head: JournalHead;
  readonly asOf: Date | undefined;
  /** In the order of the head. */
  readonly scopes: readonly ScopeRun[];
  /** Ends the run, because nothing can be written any more. */
  readonly abort: (reason: JournalError) => void;
}

/** Opens the journal of a run, and gives each scope what earlier runs read. @throws JournalError */
export async function openRunJournal({ out, head, asOf, scopes, abort }: RunJournalOptions): Promise<Journal> {
  const journal = await openJournal(out.folder, {
    ...head,
    mode: out.mode,
    asOf,
    onRecord: (scope, record) => scopes[scope]?.observe(record),
    onPart: (scope, part) => scopes[scope]?.observePart(part),
    onFailure: abort,
  });
  for (const [index, scope] of scopes.entries()) {
    const memory = journal.scopes[index];
    if (memory) scope.memory = memory;
  }
  return journal;
}
