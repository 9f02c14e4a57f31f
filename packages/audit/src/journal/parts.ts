import type { AppendFile } from "./append-file.js";
import type { CallsFile } from "./calls-file.js";
import type { JournalError } from "./error.js";
import type { AuditFiles } from "./folder.js";
import type { HeadLine } from "./lines.js";
import type { Lock } from "./lock.js";
import type { JournalScope } from "./scope.js";

/** A journal that was begun or resumed. */
export interface Opened {
  readonly head: HeadLine;
  readonly scopes: readonly JournalScope[];
  readonly file: AppendFile;
  /** Absent if the audit is finished and has its final name. */
  readonly calls: CallsFile | undefined;
  readonly finishedAt: string | undefined;
  /** When the audit was finished, if this run reopened it. */
  readonly reopenedFrom?: string | undefined;
  readonly repaired: readonly string[];
  /** Whether this run made the journal. */
  readonly isNew: boolean;
}

/** What a journal is made of. */
export interface JournalParts extends Opened {
  readonly files: AuditFiles;
  readonly lock: Lock;
  /** Whether this run made the folder. */
  readonly madeFolder: boolean;
  readonly onFailure: ((failure: JournalError) => void) | undefined;
  readonly now: () => Date;
}
