import { join } from "node:path";
import { auditFilesIn } from "../folder.js";
import { noteReports, REPORTS_FILE, readReports } from "../reports-file.js";
import { COPY_FILES } from "./write-copy.js";

/** The name of the redacted copy in the folder of an audit. Reports with names and reports without never share a path. */
export const COPY_FOLDER = "redacted";

/**
 * Notes the redacted copy that is about to be written within the folder of an audit. It belongs to the judgement that it
 * shows, and is deleted with it.
 *
 * @returns the folder of the copy
 * @throws JournalError if there are files in it that no audit wrote, or if the note cannot be written
 */
export function noteCopy(path: string): string {
  const { folder } = auditFilesIn(path);
  const { formats, options } = readReports(folder);
  const files = [...COPY_FILES, REPORTS_FILE].map((name) => `${COPY_FOLDER}/${name}`);
  const others = formats.filter(({ format }) => format !== COPY_FOLDER);
  noteReports(folder, { formats: [...others, { format: COPY_FOLDER, files }], options });
  return join(folder, COPY_FOLDER);
}
