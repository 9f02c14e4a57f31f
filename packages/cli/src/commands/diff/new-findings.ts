import type { ChangeEvent } from "@rollcall/audit/changes";
import type { FailOn } from "../../config/fail-on.js";
import { type Gate, isSevere, newGate } from "../../run/gate.js";

/** Counts the new findings of a comparison that are as severe as `--fail-on`. */
export class NewFindings {
  readonly #failOn: FailOn;
  #count = 0;

  constructor(failOn: FailOn) {
    this.#failOn = failOn;
  }

  /** The same events, counted as they pass. */
  async *counted(events: AsyncIterable<ChangeEvent>): AsyncGenerator<ChangeEvent> {
    for await (const event of events) {
      if (this.#isCounted(event)) this.#count += 1;
      yield event;
    }
  }

  /** What they mean for the exit code, once all events have passed. */
  get gate(): Gate {
    return newGate(this.#count, this.#failOn);
  }

  #isCounted(event: ChangeEvent): boolean {
    return (
      event.about === "finding" && event.status === "new" && this.#failOn !== "off" && isSevere(event, this.#failOn)
    );
  }
}
