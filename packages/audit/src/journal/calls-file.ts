import type { Call } from "../collect/memory.js";
import { asObject } from "../record/wire.js";
import { redactAnswer } from "../report/redact.js";
import { AppendFile, type Place } from "./append-file.js";
import type { CallsHeadLine } from "./lines.js";

/** By what a call is found again. */
export function callKey(scope: number, { operation, params }: Call): string {
  return `${scope} ${operation} ${JSON.stringify(params)}`;
}

/** Which answers stand in a file of calls, and how much of it is good, in bytes. */
export interface KnownCalls {
  readonly answers: ReadonlyMap<string, Place>;
  /** Undefined where there is no such file. */
  readonly good: number | undefined;
}

/** What calls were answered: those of earlier runs can be read, those of this run are put to them. */
export class CallsFile {
  readonly file: AppendFile;
  readonly #answers: ReadonlyMap<string, Place>;

  /** @param id of the journal that it belongs to */
  constructor(path: string, id: string, { answers, good }: KnownCalls) {
    this.file = new AppendFile(path, good);
    this.#answers = answers;
    if (!good) this.file.append(JSON.stringify({ kind: "calls", of: id } satisfies CallsHeadLine));
  }

  /** What an earlier run was answered; undefined where none was. */
  recall(scope: number, call: Call): unknown {
    const place = this.#answers.get(callKey(scope, call));
    return place && asObject(JSON.parse(this.file.read(place)))?.answer;
  }

  /** Writes down an answer, secrets masked. That nothing was answered is not kept: it is asked again. */
  keep(scope: number, { operation, params }: Call, answer: unknown): void {
    if (answer === undefined || answer === null) return;
    this.file.append(JSON.stringify({ scope, operation, params, answer: redactAnswer(operation, answer) }));
  }
}
