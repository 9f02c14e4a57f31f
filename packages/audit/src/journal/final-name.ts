import { rmSync } from "node:fs";
import type { AppendFile } from "./append-file.js";
import { spareFilesOf } from "./calls-file.js";
import { notWritten } from "./error.js";
import type { AuditFiles } from "./folder.js";
import { type AuditFormats, removeOther } from "./render.js";
import { syncFolder } from "./whole-file.js";

/**
 * Gives the journal of a rendered audit its final name, and removes what only an unfinished audit needs.
 *
 * @param formats the renderings that stay. Undefined if all of them do
 */
export function giveFinalName(file: AppendFile, files: AuditFiles, formats?: AuditFormats): void {
  file.check();
  try {
    // First, because after a kill in between an older audit would look like this one.
    if (formats !== undefined) removeOther(files.folder, formats);
    file.moveTo(files.journal);
    for (const path of [files.calls, ...spareFilesOf(files.calls)]) rmSync(path, { force: true });
    syncFolder(files.folder);
  } catch (error) {
    throw notWritten(files.journal, error);
  }
}
