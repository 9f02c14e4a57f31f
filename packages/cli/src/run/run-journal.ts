import { type Journal, type JournalHead, openJournal } from "@rollcall/audit/journal";
import type { OutRequest } from "../config/output.js";
import type { Running } from "./scope-run.js";

/** How a journal is opened for a run. */
export interface JournalRun {
  readonly out: OutRequest;
  readonly head: JournalHead;
  /** In the order of the head. */
  readonly scopes: readonly Running[];
  /** Ends the run: nothing can be written down any more. */
  readonly giveUp: () => void;
}

/** Opens the journal of a run, and lets the scopes hear what earlier runs learnt. @throws JournalError */
export async function journalFor({ out, head, scopes, giveUp }: JournalRun): Promise<Journal> {
  const journal = await openJournal(out.folder, {
    ...head,
    mode: out.mode,
    onRecord: (scope, record) => scopes[scope]?.hear(record),
    onFailure: giveUp,
  });
  for (const [index, scope] of scopes.entries()) {
    const memory = journal.scopes[index];
    if (memory) scope.memory = memory;
  }
  return journal;
}
