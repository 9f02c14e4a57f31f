import type { Operation } from "@rollcall/clients/core";
import type { Probe } from "../../../src/commands/doctor/evidence/probe.js";
import { type HttpLike, Reader } from "../../../src/commands/doctor/evidence/reader.js";
import { runProbes, type Verdict } from "../../../src/commands/doctor/evidence/run-probes.js";
import { odinProbes } from "../../../src/commands/doctor/probes/odin/index.js";
import { ODIN_SAMPLE_READS, odinSample, type Place } from "../../../src/commands/doctor/probes/odin/sample.js";
import { pureCloudProbes } from "../../../src/commands/doctor/probes/purecloud/index.js";
import { PURECLOUD_SAMPLE_READS, pureCloudSample } from "../../../src/commands/doctor/probes/purecloud/sample.js";

/** Asks one question. @returns the verdict, without calls beyond what the probe says */
export async function ask(
  platform: "odin" | "purecloud",
  http: HttpLike,
  id: string,
  given: Partial<Place> = {},
): Promise<Verdict> {
  if (platform === "odin") return one(http, odinProbes, id, ODIN_SAMPLE_READS, (read) => odinSample(read, given));
  return one(http, pureCloudProbes, id, PURECLOUD_SAMPLE_READS, pureCloudSample);
}

async function one<Sample>(
  http: HttpLike,
  probes: readonly Probe<Sample>[],
  id: string,
  sampleReads: readonly Operation[],
  sample: (read: ReturnType<Reader["for"]>) => Sample,
): Promise<Verdict> {
  const probe = probes.find((candidate) => candidate.id === id);
  if (!probe) throw new Error(`no probe ${id}`);
  const signal = new AbortController().signal;
  const reader = new Reader({ api: "odin", http, known: new Set(), signal, budget: 300 });
  const verdicts: Verdict[] = [];
  const onVerdict = (verdict: Verdict) => void verdicts.push(verdict);
  await runProbes({ reader, probes: [probe], sampleReads, sample, stop: signal, onVerdict });
  const [verdict] = verdicts;
  if (!verdict) throw new Error("no verdict");
  if (verdict.evidence.length > probe.most)
    throw new Error(`${id} made ${verdict.evidence.length} of ${probe.most} reads`);
  return verdict;
}

/** What a platform answers, by method and path: a body of 200, or a status with a body. */
export type Script = Readonly<Record<string, unknown | ((query: Readonly<Record<string, unknown>>) => unknown)>>;

/** A status other than 200. */
export const status = (code: number, body: unknown = {}): { code: number; body: unknown } => ({ code, body });

const isStatus = (value: unknown): value is ReturnType<typeof status> =>
  typeof value === "object" && value !== null && "code" in value && "body" in value;

/** A platform that follows a script. What it lacks is a 404. */
export function scripted(script: Script): HttpLike {
  return {
    async request(method, path, options) {
      const { params } = options as { params: { query: Record<string, unknown>; path: Record<string, unknown> } };
      const key = `${method.toUpperCase()} ${String(path).replace("/api/v2", "")}`;
      const found = script[key];
      const answer = typeof found === "function" ? found({ ...params.query, ...params.path }) : found;
      const { code, body } = isStatus(answer) ? answer : { code: key in script ? 200 : 404, body: answer };
      return { [code === 200 ? "data" : "error"]: body, response: { status: code } };
    },
  };
}
