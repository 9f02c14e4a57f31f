import { countedOnce } from "@rollcall/audit";
import type { ChangeEvent, FindingChange } from "@rollcall/audit/changes";
import type { FailOn } from "../../config/fail-on.js";
import { type Gate, isSevere, newGate } from "../../run/gate.js";

/** Counts the new findings of a comparison that are as severe as `--fail-on`. */
export class NewFindings {
  readonly #failOn: FailOn;
  readonly #severe: Pick<FindingChange, "id" | "partOf">[] = [];

  constructor(failOn: FailOn) {
    this.#failOn = failOn;
  }

  /** The same events, counted as they pass. */
  async *counted(events: AsyncIterable<ChangeEvent>): AsyncGenerator<ChangeEvent> {
    for await (const event of events) {
      if (event.about === "finding" && this.#isCounted(event)) {
        const { id, partOf } = event;
        this.#severe.push({ id, ...(partOf !== undefined && { partOf }) });
      }
      yield event;
    }
  }

  /** What they mean for the exit code, once all events have passed. */
  get gate(): Gate {
    return newGate(countedOnce(this.#severe).length, this.#failOn);
  }

  #isCounted(finding: FindingChange): boolean {
    return finding.status === "new" && this.#failOn !== "off" && isSevere(finding, this.#failOn);
  }
}
