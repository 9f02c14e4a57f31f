import type { Operation } from "@rollcall/clients/core";
import type { Probe, Read } from "./probe.js";
import type { Note, Reader } from "./reader.js";
import { Unsettled } from "./unsettled.js";

/** What a platform answered to a question. */
export interface Verdict {
  readonly id: string;
  readonly question: string;
  readonly fact: string;
  /** The name of the answer. Null if the question is not settled. */
  readonly answer: string | null;
  /** The answer in words, or why there is none. */
  readonly why: string;
  readonly evidence: readonly Note[];
}

/** What a platform is asked, and with whom. */
export interface Asking<Sample> {
  readonly reader: Reader;
  readonly probes: readonly Probe<Sample>[];
  /** The reads that find users, groups and queues to ask about. */
  readonly sampleReads: readonly Operation[];
  sample(read: Read): Sample;
  /** Ends the run after the present question. */
  readonly stop: AbortSignal;
  readonly onVerdict: (verdict: Verdict) => void;
}

/** Asks one question after the other, until a stop. */
export async function runProbes<Sample>(asking: Asking<Sample>): Promise<void> {
  const { reader, probes, stop, onVerdict } = asking;
  const sample = asking.sample(reader.for(asking.sampleReads));
  for (const probe of probes) {
    if (stop.aborted) return;
    onVerdict(await verdictOf(probe, reader, sample));
  }
}

async function verdictOf<Sample>(probe: Probe<Sample>, reader: Reader, sample: Sample): Promise<Verdict> {
  const { id, question, fact, answers } = probe;
  const evidence: Note[] = [];
  const common = { id, question, fact, evidence };
  try {
    const answer = await probe.ask(reader.for(probe.reads, evidence), sample);
    return { ...common, answer, why: answers[answer] ?? answer };
  } catch (error) {
    if (error instanceof Unsettled) return { ...common, answer: null, why: error.message };
    throw error;
  }
}
