import type { Coverage } from "../coverage.js";
import type { OdinRecord } from "../record/odin/record.js";
import type { PureCloudRecord } from "../record/purecloud/record.js";
import { printable } from "./printable.js";
import { redactRecord } from "./redact.js";

/** Names the shape of the file, so that a later version can be told apart. */
export const AUDIT_FORMAT = "rollcall-audit/1";

/** An audit as it stands in a JSON file. Records hold wire values, secrets masked. */
export interface AuditJson {
  readonly format: typeof AUDIT_FORMAT;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly records: readonly (OdinRecord | PureCloudRecord)[];
  readonly coverage: readonly Coverage[];
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
}

/** Writes an audit as JSON piece by piece, one record a line, so that no more than one record is held at a time. */
export class AuditJsonWriter {
  readonly #write: (text: string) => void;
  #records = 0;

  /**
   * Writes the head at once.
   *
   * @param write takes the pieces, in order
   * @param startedAt when the audit began
   */
  constructor(write: (text: string) => void, startedAt: Date) {
    this.#write = write;
    write(`{"format":${json(AUDIT_FORMAT)},"startedAt":${json(startedAt)},"records":[`);
  }

  /** Writes one record, secrets masked. */
  record(record: OdinRecord | PureCloudRecord): void {
    this.recordText(recordJson(record));
  }

  /** Writes a record that {@link recordJson} made. */
  recordText(text: string): void {
    this.#write(`${this.#records === 0 ? "" : ","}\n${text}`);
    this.#records += 1;
  }

  /** Writes the rest. After it the pieces are one JSON document. */
  end(coverage: readonly Coverage[], finishedAt: Date): void {
    this.#write(`\n],"coverage":${json(coverage)},"finishedAt":${json(finishedAt)}}\n`);
  }
}

/** A record as it may be written to a file: one line of JSON, secrets masked. */
export function recordJson(record: OdinRecord | PureCloudRecord): string {
  return json(redactRecord(record));
}

/** JSON that is also safe on a terminal: marks that JSON itself would leave as they are (such as U+009B) become escapes. */
export function json(value: unknown): string {
  return printable(JSON.stringify(value));
}
