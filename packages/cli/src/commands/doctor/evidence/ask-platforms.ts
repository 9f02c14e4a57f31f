import { Stopped } from "@rollcall/audit";
import type { OdinClient } from "@rollcall/clients/odin";
import type { PureCloudClient } from "@rollcall/clients/purecloud";
import { odinFields } from "../../../generated/odin.evidence.gen.js";
import { purecloudFields } from "../../../generated/purecloud.evidence.gen.js";
import { explain, type Failure } from "../../../run/failure.js";
import { BUDGET } from "../budget.js";
import { odinProbes } from "../probes/odin/index.js";
import { ODIN_SAMPLE_MOST, ODIN_SAMPLE_READS, odinSample, type Place } from "../probes/odin/sample.js";
import { odinWrites } from "../probes/odin/writes.js";
import { pureCloudProbes } from "../probes/purecloud/index.js";
import { PURECLOUD_SAMPLE_MOST, PURECLOUD_SAMPLE_READS, pureCloudSample } from "../probes/purecloud/sample.js";
import { pureCloudWrites } from "../probes/purecloud/writes.js";
import type { PlatformEvidence } from "./evidence.js";
import type { Probe, Read, WriteQuestion } from "./probe.js";
import { type HttpLike, Reader } from "./reader.js";
import { runProbes, type Verdict } from "./run-probes.js";

/** How the questions are asked. */
export interface AskOptions {
  readonly signal: AbortSignal;
  readonly stop: AbortSignal;
  /** Called before each question, with its number from 1 on. */
  readonly onQuestion?: ((number: number, of: number) => void) | undefined;
}

/** What came of a platform's questions. */
export interface Asked {
  readonly evidence: PlatformEvidence;
  /** Why some were not asked. */
  readonly failure: Failure | undefined;
}

/** A platform that can be asked. */
export interface Questions {
  readonly platform: PlatformEvidence["platform"];
  readonly count: number;
  /** How many calls at most. */
  readonly most: number;
  /** Asks. It keeps what it has if it is stopped. */
  ask(options: AskOptions): Promise<Asked>;
}

export function odinQuestions(client: OdinClient, given: Partial<Place>, login: string | undefined): Questions {
  return questions({
    ...{ platform: "odin", http: client.http, login, fields: odinFields, probes: odinProbes, writes: odinWrites },
    ...{ sampleReads: ODIN_SAMPLE_READS, sampleMost: ODIN_SAMPLE_MOST, sample: (read) => odinSample(read, given) },
  });
}

export function pureCloudQuestions(client: PureCloudClient): Questions {
  return questions({
    ...{ platform: "purecloud", http: client.http, login: undefined, fields: purecloudFields },
    ...{ probes: pureCloudProbes, writes: pureCloudWrites },
    ...{ sampleReads: PURECLOUD_SAMPLE_READS, sampleMost: PURECLOUD_SAMPLE_MOST, sample: pureCloudSample },
  });
}

interface Topic<Sample> extends Pick<PlatformEvidence, "platform" | "login"> {
  readonly http: HttpLike;
  readonly fields: string;
  readonly probes: readonly Probe<Sample>[];
  readonly writes: readonly WriteQuestion[];
  readonly sampleReads: Probe<Sample>["reads"];
  readonly sampleMost: number;
  sample(read: Read): Sample;
}

function questions<Sample>(topic: Topic<Sample>): Questions {
  const { platform, probes } = topic;
  const sum = probes.reduce((most, probe) => most + probe.most, topic.sampleMost);
  return { platform, count: probes.length, most: Math.min(sum, BUDGET), ask: (options) => ask(topic, options) };
}

async function ask<Sample>(topic: Topic<Sample>, { signal, stop, onQuestion }: AskOptions): Promise<Asked> {
  const { platform, login, http, fields, probes, writes } = topic;
  const known = new Set(fields.split("|").map((name) => name.trim()));
  const reader = new Reader({ api: platform, http, known, signal, budget: BUDGET });
  const verdicts: Verdict[] = [];
  const onVerdict = (verdict: Verdict) => {
    verdicts.push(verdict);
    onQuestion?.(verdicts.length, probes.length);
  };
  let failure: Failure | undefined;
  try {
    await runProbes({ ...topic, reader, stop, onVerdict });
  } catch (error) {
    failure = explain(error); // What was answered before it is worth reading.
  }
  const left = probes.length - verdicts.length;
  if (left > 0) failure ??= explain(new Stopped());
  return { failure, evidence: { platform, login, calls: reader.calls, verdicts, left, writes } };
}
