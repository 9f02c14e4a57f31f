import { asObject, asText } from "../../../record/wire.js";
import type { RecordedCall, ScopeMemory } from "../../memory.js";
import type { BulkSection } from "./check.js";

/** How a section is read, and a note about it. */
export interface Verdict {
  readonly way: "bulk" | "single";
  /** What a reader of the audit should know. Undefined if all is as expected. */
  readonly note: string | undefined;
}

/** Not a call, but kept like one. A resumed run reads as the first one did, and makes no second control reads. */
const keyOf = (section: BulkSection): RecordedCall => ({ operation: "bulk", params: { section } });

/** The verdict of an earlier run. Undefined if it came to none. */
export function recallVerdict(memory: ScopeMemory | undefined, section: BulkSection): Verdict | undefined {
  const { way, note } = asObject(memory?.recall(keyOf(section))) ?? {};
  return way === "bulk" || way === "single" ? { way, note: asText(note) } : undefined;
}

/** Keeps a verdict for later runs. */
export function keepVerdict(memory: ScopeMemory | undefined, section: BulkSection, { way, note }: Verdict): void {
  memory?.keep(keyOf(section), { way, ...(note !== undefined && { note }) });
}
