import { AuditJsonWriter, type Coverage } from "@rollcall/audit";
import type { AnyRecord } from "../run/scope-run.js";

/** A stream that text is printed to. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Prints an audit as one JSON document, its records as they come. Nothing is printed before something came in. */
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
