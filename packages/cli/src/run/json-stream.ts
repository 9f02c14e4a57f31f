import { AuditJsonWriter, type Coverage } from "@rollcall/audit";
import type { AnyRecord } from "@rollcall/audit/journal";
import type { Output } from "../terminal/output.js";
import type { RunTimes } from "./times.js";

/** Prints an audit as one JSON document, record by record. Prints nothing before the first. */
export class JsonStream {
  readonly #output: Output;
  readonly #times: RunTimes;
  #writer: AuditJsonWriter | undefined;

  constructor(output: Output, times: RunTimes) {
    this.#output = output;
    this.#times = times;
  }

  record(record: AnyRecord): void {
    this.#begun.record(record);
  }

  end(coverage: readonly Coverage[]): void {
    this.#begun.end(coverage, this.#times.now());
  }

  get #begun(): AuditJsonWriter {
    const { startedAt, asOf } = this.#times;
    this.#writer ??= new AuditJsonWriter((text) => this.#output.write(text), startedAt, asOf);
    return this.#writer;
  }
}
