import { join } from "node:path";
import { temporaryFolder } from "@rollcall/config/files";
import { countLines } from "../lines-in.ts";
import { ours, type Row } from "../row.ts";
import { rulesBudgets } from "../rules/budgets.ts";
import { inTurn, median } from "../statistics.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";
import { runAudit } from "./audit.ts";
import { type Measured, measured } from "./measured-process.ts";
import { type PlatformName, type SandboxProcess, sized, startSandbox } from "./sandbox.ts";

const FULL = 100_000;
const SMALL = 1_000;
const FIGURES = [
  ["odin", "memoryOdin", "memoryOdinBytes"],
  ["purecloud", "memoryPureCloud", "memoryPureCloudBytes"],
] as const;

/** What an audit of so many people takes. */
interface Peak {
  /** What its process held at its largest. */
  readonly bytes: number;
  /** The same without what rules may keep of users until all are known. */
  readonly withoutKept: number;
}

export async function peakOf(people: number, platform: PlatformName, workplace: Workplace): Promise<Peak> {
  await using sandbox = await startSandbox({ users: people }, workplace.env);
  const bytes = (await runAudit({ sandbox, platforms: [platform] }, workplace)).peakBytes;
  return { bytes, withoutKept: bytes - sandbox.users[platform] * rulesBudgets.ruleMemory.limit };
}

export const memory: Measurement = {
  note: `**Memory.** The peak memory of the process of \`rollcall audit --out\` (VmHWM of Linux, read at its end) with ${FULL.toLocaleString("en")} people, over the same with ${SMALL.toLocaleString("en")}.
The sandbox is another process, without latency or limits. Nine in ten people are on each platform. Odin has about 330 groups of up to 400, and the command chooses the strategy.
The audit judges its users too. Rules may keep a kilobyte of each until all are known, and the ratio leaves that out.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    for (const [platform, ratio, bytes] of FIGURES) {
      const small = await peakOf(sized(SMALL, scale), platform, workplace);
      const large = await peakOf(sized(FULL, scale), platform, workplace);
      yield ours(ratio, large.withoutKept / small.withoutKept);
      yield ours(bytes, large.bytes, `${(small.bytes / 1e6).toFixed(2)} at the smaller size`);
    }
  },
};

const PEOPLE = 10_000;
const ROUNDS = 3;

/**
 * The loop that users of the SDK write, in its own process.
 *
 * @throws Error, one line, when it fails, or somebody is missing
 */
async function runLoop({ purecloudUrl, users }: SandboxProcess, workplace: Workplace): Promise<Measured> {
  const { env, folder, scratch } = workplace;
  await using own = await temporaryFolder("loop", scratch);
  const file = join(own.path, "users.ndjson");
  const args = [join(folder("sdk"), "audit-loop.js"), purecloudUrl, file];
  const usage = await measured({ name: "the SDK's loop", args, env, folder: own.path });
  const lines = await countLines(file);
  if (lines !== users.purecloud) throw new Error(`the SDK's loop has ${lines} of ${users.purecloud} users`);
  return usage;
}

const seconds = (runs: readonly Measured[]) => ({
  cpu: median(runs.map(({ cpuUs }) => cpuUs)) / 1e6,
  wall: median(runs.map(({ wallMs }) => wallMs)) / 1e3,
});

export const cpu: Measurement = {
  note: `**CPU time.** User and system time of the whole process, for the PureCloud users of ${PEOPLE.toLocaleString("en")} people, without latency or limits. It is divided by the time of \`audit-loop.js\`.
That program reads the same with the official SDK, as its users do. It reads pages of 500 with \`expand\`, then six parts of each user one after the other, and writes a line of JSON.
Ours takes two of the six from the pages, and checks, masks and journals what it reads. The sandbox is another process. The programs run alone, in turns. The figure is the ratio of the medians of ${ROUNDS} runs. In parentheses are CPU time and total time.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    await using sandbox = await startSandbox({ users: sized(PEOPLE, scale) }, workplace.env);
    const audits: Measured[] = [];
    const sdk: Measured[] = [];
    const callers = [
      async () => audits.push(await runAudit({ sandbox, platforms: ["purecloud"] }, workplace)),
      async () => sdk.push(await runLoop(sandbox, workplace)),
    ];
    for (let round = 0; round < ROUNDS; round += 1) for (const call of inTurn(callers, round)) await call();
    const base = seconds(sdk).cpu;
    const cell = (runs: readonly Measured[]) => {
      const { cpu: used, wall } = seconds(runs);
      return { value: used / base, detail: `${used.toFixed(1)} s, ${wall.toFixed(1)} s in all` };
    };
    yield { budget: "cpu", values: { ours: cell(audits), sdk: cell(sdk) } };
  },
};
