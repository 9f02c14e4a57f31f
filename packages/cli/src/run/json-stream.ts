import { AuditJsonWriter, type ContextPart, type Coverage } from "@rollcall/audit";
import type { AnyRecord } from "@rollcall/audit/journal";
import type { Output } from "../terminal/output.js";
import type { RunTimes } from "./times.js";

/** Prints an audit as one JSON document, record by record. Prints nothing before the first. */
export class JsonStream {
  readonly #output: Output;
  readonly #times: RunTimes;
  #writer: AuditJsonWriter | undefined;
  /** The parts of the context by scope and name. They come after the last record, and a later outcome replaces an earlier one. */
  readonly #parts = new Map<string, ContextPart>();

  constructor(output: Output, times: RunTimes) {
    this.#output = output;
    this.#times = times;
  }

  record(record: AnyRecord): void {
    this.#begun.record(record);
  }

  part(part: ContextPart): void {
    this.#parts.set(JSON.stringify([part.platform, part.scope, part.part]), part);
  }

  end(coverage: readonly Coverage[]): void {
    for (const part of this.#parts.values()) this.#begun.part(part);
    this.#begun.end(coverage, this.#times.now());
  }

  get #begun(): AuditJsonWriter {
    const { startedAt, asOf } = this.#times;
    this.#writer ??= new AuditJsonWriter((text) => this.#output.write(text), startedAt, asOf);
    return this.#writer;
  }
}
