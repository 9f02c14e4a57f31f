import { notOpened } from "./error.js";
import { auditFilesIn, JOURNAL_FILES, refuseSpecial } from "./folder.js";
import { headOf, journalIn } from "./head.js";
import type { JournalScopeName } from "./lines.js";
import { type JournalOptions, unfinishedAudit } from "./open.js";

/**
 * The scopes of the audit in a folder, if it will be resumed. A resumed audit has the groups that it began with. Undefined if
 * an audit begins.
 *
 * @throws JournalError with `new`, if the folder has an unfinished audit. It cannot begin, so no call is made for it
 */
export async function earlierScopes(
  folder: string,
  mode: JournalOptions["mode"],
): Promise<readonly JournalScopeName[] | undefined> {
  const files = auditFilesIn(folder);
  try {
    refuseSpecial(files.folder, JOURNAL_FILES);
    const path = journalIn(files);
    if (mode === "new" && path === files.unfinished) throw unfinishedAudit(files.folder);
    if (mode !== "resume" || path === undefined) return undefined;
    // A journal of another format is refused when it is opened.
    const head = await headOf(path, () => {});
    return head?.scopes;
  } catch (error) {
    throw notOpened(files.unfinished, error);
  }
}
