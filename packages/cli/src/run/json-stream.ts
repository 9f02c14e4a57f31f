import { AuditJsonWriter, type Coverage } from "@rollcall/audit";
import type { AnyRecord } from "@rollcall/audit/journal";
import type { Output } from "../terminal/output.js";

/** Prints an audit as one JSON document, record by record. Prints nothing before the first. */
export class JsonStream {
  readonly #output: Output;
  readonly #startedAt = new Date();
  #writer: AuditJsonWriter | undefined;

  constructor(output: Output) {
    this.#output = output;
  }

  record(record: AnyRecord): void {
    this.#begun.record(record);
  }

  end(coverage: readonly Coverage[]): void {
    this.#begun.end(coverage, new Date());
  }

  get #begun(): AuditJsonWriter {
    this.#writer ??= new AuditJsonWriter((text) => this.#output.write(text), this.#startedAt);
    return this.#writer;
  }
}
