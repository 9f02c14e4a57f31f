import { printable } from "../output/printable.js";
import { changedLogins, changedSelection, isSameJson } from "../selection.js";
import type { HeadLine, JournalHead } from "./lines.js";

/** How the audit in a journal differs from the requested one, in words. Empty if they are the same. */
export function differences(existing: HeadLine, requested: JournalHead): string[] {
  const selection = changedSelection(existing.selection, requested.selection);
  return [
    ...(existing.version === requested.version
      ? []
      : [`made by version ${existing.version}, this is ${requested.version}`]),
    // The selection usually shows why the scopes differ.
    ...(selection.length > 0 || isSameJson(existing.scopes, requested.scopes)
      ? selection
      : ["other groups or platforms"]),
    ...changedLogins(existing.login, requested.login),
  ].map(printable);
}
