import type { Row } from "../row.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";
import { type AuditRequest, runAudit } from "./audit.ts";
import { startSandbox, sumOf } from "./sandbox.ts";
import { sized } from "./sized.ts";
import { warmUp } from "./warm-up.ts";

const PEOPLE = 2_000;
/** With fewer, an audit ends before it meets the limits. */
const FEWEST = 200;
const LATENCY_MS = 50;
/** The limits are so many times those of the platforms, or it would take too long. */
const SCALE = 20;
/** Calls a second on Odin and a minute on PureCloud, as the command's flags count them. */
const RATES = { odin: 5 * SCALE, purecloud: 300 * SCALE } as const;

/** What became of an audit under the limits. */
export interface Paced {
  readonly seconds: number;
  readonly calls: number;
  /** Calls that the platforms answered by 429. */
  readonly refused: number;
}

/** Audits so many people under the limits, which the platforms enforce. */
export async function paced(users: number, platforms: AuditRequest["platforms"], workplace: Workplace): Promise<Paced> {
  const options = { users, latencyMs: LATENCY_MS, rateLimits: { scale: SCALE, odin: {} } };
  await using sandbox = await startSandbox(options, workplace.env);
  await warmUp(sandbox);
  const before = await sandbox.counts();
  const { wallMs } = await runAudit({ sandbox, platforms, strategy: "perUser", rates: RATES }, workplace);
  const counts = await sandbox.counts();
  const since = (which?: Parameters<typeof sumOf>[1]) => sumOf(counts, which) - sumOf(before, which);
  return { seconds: wallMs / 1000, calls: since(), refused: since((_, status) => status === 429) };
}

export const pace: Measurement = {
  note: `**Pace.** The time of the whole process, divided by the least time that the limits allow (calls over calls a second).

- There are ${PEOPLE.toLocaleString("en")} people, and every answer takes ${LATENCY_MS} ms.
- The limits are ${SCALE} times those of the platforms (5 a second on Odin, 300 a minute on PureCloud). The sandbox enforces them, and the command knows them.
- The sandbox has answered each operation once before.
- Odin uses \`perUser\`, because \`server\` makes only two dozen calls.
- PureCloud allows a minute's calls in one burst. So an audit of a few minutes may take less time than its calls over the limit.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    const people = Math.max(FEWEST, sized(PEOPLE, scale));
    const row = (budget: Row["budget"], { seconds }: Paced, least: number): Row => ({
      budget,
      values: { ours: { value: seconds / least, detail: `${seconds.toFixed(1)} s over ${least.toFixed(1)}` } },
    });
    const odin = await paced(people, ["odin"], workplace);
    const leastOdin = odin.calls / RATES.odin;
    yield row("paceOdin", odin, leastOdin);
    const purecloud = await paced(people, ["purecloud"], workplace);
    const leastPureCloud = purecloud.calls / (RATES.purecloud / 60);
    yield row("pacePureCloud", purecloud, leastPureCloud);
    const both = await paced(people, ["odin", "purecloud"], workplace);
    yield row("paceBoth", both, Math.max(leastOdin, leastPureCloud));
    yield { budget: "pace429", values: { ours: { value: odin.refused + purecloud.refused + both.refused } } };
  },
};
