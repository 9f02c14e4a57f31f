import type { Row } from "../row.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";
import { runAudit } from "./audit.ts";
import { type PlatformName, sized, startSandbox } from "./sandbox.ts";

const FULL = 100_000;
const SMALL = 1_000;
const FIGURES = [
  ["odin", "memoryOdin", "memoryOdinBytes"],
  ["purecloud", "memoryPureCloud", "memoryPureCloudBytes"],
] as const;

/** Bytes that the process of an audit of so many people held at its largest. */
export async function peakOf(users: number, platform: PlatformName, workplace: Workplace): Promise<number> {
  await using sandbox = await startSandbox({ users }, workplace.env);
  return (await runAudit({ sandbox, platforms: [platform] }, workplace)).peakBytes;
}

export const memory: Measurement = {
  note: `**Memory.** The peak memory of the process of \`rollcall audit --out\` (VmHWM of Linux, read at its end) with ${FULL.toLocaleString("en")} people, over the same with ${SMALL.toLocaleString("en")}.
The sandbox is another process, without latency or limits. Nine in ten people are on each platform. Odin has about 330 groups of up to 400, and the command chooses the strategy.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    for (const [platform, ratio, bytes] of FIGURES) {
      const small = await peakOf(sized(SMALL, scale), platform, workplace);
      const large = await peakOf(sized(FULL, scale), platform, workplace);
      yield { budget: ratio, values: { ours: { value: large / small } } };
      yield {
        budget: bytes,
        values: { ours: { value: large, detail: `${(small / 1e6).toFixed(2)} at the smaller size` } },
      };
    }
  },
};
