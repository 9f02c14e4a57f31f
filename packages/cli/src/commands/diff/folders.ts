import { dirname, resolve } from "node:path";
import { printable } from "@rollcall/audit";
import { auditsIn, type KeptAudit, latestAudit } from "@rollcall/audit/journal";
import { UsageError } from "../../config/usage-error.js";

/** The folders of the earlier audit and of the later one. */
export interface ComparedFolders {
  readonly before: string;
  readonly after: string;
}

/**
 * The folders of two audits. Of a history, that is the latest one. With a single folder, its audit is compared with the one before it
 * in the history.
 *
 * @throws UsageError if no folder is given, or if a history has no earlier audit
 */
export function comparedFolders([first, second]: readonly string[]): ComparedFolders {
  if (first === undefined)
    throw new UsageError("diff takes the folders of two audits, or that of a history. See rollcall diff --help");
  if (second !== undefined) return { before: latestAudit(first), after: latestAudit(second) };
  const after = resolve(latestAudit(first));
  const earlier = auditsIn(dirname(after)).filter((audit) => isBefore(audit, after));
  const before = earlier.at(-1)?.folder;
  if (before !== undefined) return { before, after };
  throw new UsageError(printable(`${first} has no audit to compare with. Name the folders of two audits`));
}

/** Names of audits in a history are times, so they sort as times do. An unfinished audit is no earlier one. */
const isBefore = ({ folder, state }: KeptAudit, after: string): boolean => state !== "unfinished" && folder < after;
