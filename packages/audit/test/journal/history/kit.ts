import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JournalHead } from "../../../src/journal/index.js";
import { JOURNAL_FORMAT } from "../../../src/journal/lines.js";
import { sealed } from "../../../src/journal/seal.js";

export { folder } from "@rollcall/config/folders";

/** What identifies the audits of these tests. */
export const IDENTITY: JournalHead = {
  version: "1.2.3",
  scopes: [{ platform: "odin", scope: "sp/g" }],
  selection: { "--odin-group": ["g"] },
  login: { odin: "mark" },
};

export const NOW = new Date("2026-11-30T01:00:04.500Z");
export const now = () => NOW;

/** The first line of a journal. */
export function headLine(selection: JournalHead["selection"] = IDENTITY.selection): string {
  const times = { startedAt: NOW.toISOString(), asOf: NOW.toISOString() };
  const head = { kind: "head", format: JOURNAL_FORMAT, id: "id", ...times, ...IDENTITY, selection };
  return `${sealed(JSON.stringify(head))}\n`;
}

/** An audit in the folder of a tenant, as far as a history looks at it. @returns its folder */
export function audit(
  tenantFolder: string,
  name: string,
  state: "unfinished" | "finished" | "judged" = "judged",
  selection?: JournalHead["selection"],
): string {
  const path = join(tenantFolder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, state === "unfinished" ? "unfinished.ndjson" : "journal.ndjson"), headLine(selection));
  if (state === "judged")
    for (const file of ["view.ndjson", "findings.ndjson", "judgement.json"]) writeFileSync(join(path, file), "{}\n");
  return path;
}

/** Names the latest audit. */
export function latest(tenantFolder: string, name: string): void {
  writeFileSync(join(tenantFolder, "latest.json"), `{"format":1,"audit":"${name}"}\n`);
}
