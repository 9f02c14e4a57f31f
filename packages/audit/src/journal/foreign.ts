import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { AUDIT_FORMAT } from "../output/json.js";
import { JournalError, notOpened } from "./error.js";
import type { AuditFiles } from "./folder.js";

const AUDIT = `{"format":"${AUDIT_FORMAT.replace(/\d+$/, "")}`;

/** How the files begin that an audit replaces or removes, in every version. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  "audit.json": AUDIT,
  "coverage.json": AUDIT,
  "records.ndjson": '{"platform":"',
  "context.ndjson": '{"platform":"',
  "view.ndjson": '{"platform":"',
  "findings.ndjson": '{"id":"',
  "people.ndjson": '{"kind":"',
  "judgement.json": '{"format":1,"asOf":"',
  "reports.json": '{"schemaVersion":',
  "calls.ndjson": '{"kind":"calls",',
  "journal.ndjson": '{"kind":"head","format":"rollcall-journal/',
};

/**
 * Checks that a new audit destroys only older audits in its folder. Other tools also write an `audit.json` or a
 * `coverage.json`.
 *
 * @throws JournalError with the name of the file that no audit wrote
 */
export function refuseForeign({ folder }: AuditFiles): void {
  for (const [name, beginning] of Object.entries(BEGINNINGS)) {
    const path = join(folder, name);
    if (existsSync(path) && !isOurs(path, beginning)) {
      throw new JournalError(
        "request",
        `${path} was not written by an audit, and would be lost. Give --out another folder`,
      );
    }
  }
}

/** A file may be cut off, usually by a full disk. Then the part that is there counts. */
function isOurs(path: string, beginning: string): boolean {
  const there = Buffer.alloc(beginning.length);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const text = there.toString("latin1", 0, readSync(descriptor, there));
    return beginning.startsWith(text);
  } catch (error) {
    throw notOpened(path, error); // A folder of that name is better reported now than when the audit is done.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
