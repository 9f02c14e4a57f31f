import { auditFilesIn } from "./folder.js";
import { finishedHead } from "./judging/judge-audit.js";
import type { HeadLine } from "./lines.js";

/** What the finished audit in a folder was made of, by the names of flags. @throws JournalError if there is none */
export async function selectionIn(path: string): Promise<HeadLine["selection"]> {
  const { folder, journal, unfinished } = auditFilesIn(path);
  const { selection } = await finishedHead(folder, journal, unfinished);
  return selection;
}
