import type { Measurement } from "../measurement.ts";
import type { Row } from "../row.ts";
import type { Workplace } from "../workplace.ts";
import { runAudit } from "./audit.ts";
import { type PlatformName, withSandbox } from "./sandbox.ts";
import { sized } from "./sized.ts";

const FULL = 100_000;
const SMALL = 1_000;
const FIGURES = [
  ["odin", "memoryOdin", "memoryOdinBytes"],
  ["purecloud", "memoryPureCloud", "memoryPureCloudBytes"],
] as const;

/** Bytes that the process of an audit of so many people held at its largest. */
export function peakOf(users: number, platform: PlatformName, workplace: Workplace): Promise<number> {
  return withSandbox({ users }, workplace.env, async (sandbox) => {
    const { peakBytes } = await runAudit({ sandbox, platforms: [platform] }, workplace);
    return peakBytes;
  });
}

export const memory: Measurement = {
  note: `**Memory.** The most memory that the process of \`rollcall audit --out\` ever held (Linux's VmHWM, read by the process at its end), with a sandbox of ${FULL.toLocaleString("en")} people in a process of its own,
without latency or limits, over the same with ${SMALL.toLocaleString("en")}; nine in ten of them are on each platform. Odin's are in some 330 groups of up to 400, by the strategy that the command takes by itself.`,
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
