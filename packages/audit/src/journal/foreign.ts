import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { AUDIT_FORMAT } from "../output/json.js";
import { JournalError, notOpened } from "./error.js";
import type { AuditFiles } from "./folder.js";

const AUDIT = `{"format":"${AUDIT_FORMAT.replace(/\d+$/, "")}`;

/** How the files begin that an audit replaces or takes away, of whatever version. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  "audit.json": AUDIT,
  "coverage.json": AUDIT,
  "records.ndjson": '{"platform":"',
  "calls.ndjson": '{"kind":"calls",',
  "journal.ndjson": '{"kind":"head","format":"rollcall-journal/',
};

/**
 * Sees that an audit that begins in a folder destroys nothing but older audits: other tools have an `audit.json` and a
 * `coverage.json` too.
 *
 * @throws JournalError naming the file that is somebody else's
 */
export function refuseForeign({ folder }: AuditFiles): void {
  for (const [name, beginning] of Object.entries(BEGINNINGS)) {
    const path = join(folder, name);
    if (existsSync(path) && !isOurs(path, beginning)) {
      throw new JournalError("request", `${path} is no file of an audit, and would be lost: give --out another folder`);
    }
  }
}

/** Of a file that was cut off, by a full disk as a rule, what is there counts. */
function isOurs(path: string, beginning: string): boolean {
  const there = Buffer.alloc(beginning.length);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const text = there.toString("latin1", 0, readSync(descriptor, there));
    return beginning.startsWith(text);
  } catch (error) {
    throw notOpened(path, error); // A folder of that name is better known of now than when the audit is done.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
