import type { Coverage } from "../coverage.js";
import type { ContextPart } from "../record/context.js";
import type { OdinRecord } from "../record/odin/record.js";
import type { PureCloudRecord } from "../record/purecloud/record.js";
import { printable } from "./printable.js";
import { redactPart, redactRecord } from "./redact.js";

/** Names the shape of the file. A later shape gets another name. */
export const AUDIT_FORMAT = "rollcall-audit/1";

/** The version of the published schemas that files have. */
export const SCHEMA_VERSION = 1;

/** An audit as a JSON document. Records have wire values, secrets masked. */
export interface AuditJson {
  readonly format: typeof AUDIT_FORMAT;
  /** That of the published JSON Schema. */
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** The time that ages and countdowns are judged by. ISO 8601, UTC. Usually that of the start. */
  readonly asOf: string;
  readonly records: readonly (OdinRecord | PureCloudRecord)[];
  /** What is read once for each group or organisation. */
  readonly context: readonly ContextPart[];
  readonly coverage: readonly Coverage[];
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
}

/** Writes an audit as JSON piece by piece, one record a line. Memory needs no more than one record. */
export class AuditJsonWriter {
  readonly #write: (text: string) => void;
  #records = 0;
  #parts: number | undefined;

  /**
   * Writes the head.
   *
   * @param write accepts the pieces, in order
   * @param startedAt when the audit began
   * @param asOf the time that ages and countdowns are judged by
   */
  constructor(write: (text: string) => void, startedAt: Date, asOf: Date = startedAt) {
    this.#write = write;
    write(
      `{"format":${json(AUDIT_FORMAT)},"schemaVersion":${SCHEMA_VERSION},"startedAt":${json(startedAt)},"asOf":${json(asOf)},"records":[`,
    );
  }

  /** Writes one record, secrets masked. */
  record(record: OdinRecord | PureCloudRecord): void {
    this.recordText(recordJson(record));
  }

  /** Writes a record as {@link recordJson} made it. */
  recordText(text: string): void {
    this.#write(`${this.#records === 0 ? "" : ","}\n${text}`);
    this.#records += 1;
  }

  /** Writes a part of a context, secrets masked. No record may follow. */
  part(part: ContextPart): void {
    this.partText(partJson(part));
  }

  /** Writes a part as {@link partJson} made it. */
  partText(text: string): void {
    this.#endRecords();
    this.#write(`${this.#parts === 0 ? "" : ","}\n${text}`);
    this.#parts = (this.#parts ?? 0) + 1;
  }

  /** Writes the rest. Then the pieces are one JSON document. */
  end(coverage: readonly Coverage[], finishedAt: Date): void {
    this.#endRecords();
    this.#write(`\n],"coverage":${json(coverage)},"finishedAt":${json(finishedAt)}}\n`);
  }

  #endRecords(): void {
    if (this.#parts === undefined) this.#write('\n],"context":[');
    this.#parts ??= 0;
  }
}

/** A record as a file may have it: one line of JSON, secrets masked. */
export function recordJson(record: OdinRecord | PureCloudRecord): string {
  return json(redactRecord(record));
}

/** A part of a context as a file may have it: one line of JSON, secrets masked. */
function partJson({ platform, scope, part, section }: ContextPart): string {
  return partTextOf({ platform, scope, part }, json(redactPart(section)));
}

/** The same from the JSON of its section, secrets masked. */
export function partTextOf(name: Omit<ContextPart, "section">, section: string): string {
  return `${json(name).slice(0, -1)},"section":${section}}`;
}

/** JSON that is also safe on a terminal. Control characters that JSON leaves unchanged (such as U+009B) become escapes. */
export function json(value: unknown): string {
  return printable(JSON.stringify(value));
}
