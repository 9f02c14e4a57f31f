import { printable } from "@rollcall/audit";
import { type JournalHead, openHistory, type Pruned } from "@rollcall/audit/journal";
import type { OutputRequest } from "../config/output.js";
import type { CommandContext } from "../context.js";
import type { Ending } from "./ending.js";

/** An audit that may belong to a history. */
export interface HistoryRun extends Pick<CommandContext, "stderr"> {
  readonly output: OutputRequest;
  /** What identifies the audit, before its groups are known. */
  readonly identity: Omit<JournalHead, "scopes">;
  /** Runs the audit in the folder that it is given. */
  readonly audit: (output: OutputRequest) => Promise<Ending>;
}

/** Gives an audit its folder in the history. When it is finished, it is the latest, and older ones may be deleted. */
export async function withHistory({ output, identity, stderr, audit }: HistoryRun): Promise<Ending> {
  const { history: request, print } = output;
  if (!request) return audit(output);
  const tell = (line: string) => stderr.write(`rollcall: ${printable(line)}\n`);
  const history = await openHistory({ ...request, identity });
  try {
    for (const note of history.notes) tell(note);
    const out = { folder: history.audit, mode: request.resume ? "resume" : "new" } as const;
    const ending = await audit({ ...output, out });
    const { deleted, kept } = await history.finish(request.keep);
    for (const line of [...kept, ...deletedLines(deleted)]) if (print !== "nothing") tell(line);
    return ending;
  } finally {
    history.close();
  }
}

const deletedLines = ({ length }: Pruned["deleted"]): string[] =>
  length === 0 ? [] : [`${length} old ${length === 1 ? "audit is" : "audits are"} deleted`];
