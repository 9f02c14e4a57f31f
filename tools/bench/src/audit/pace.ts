import { auditOdinGroup, auditPureCloudUsers } from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import { ours, type Row } from "../row.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";
import { type AuditRequest, runAudit } from "./audit.ts";
import { type Addresses, sized, startSandbox, sumOf } from "./sandbox.ts";

const PEOPLE = 2_000;
/** With fewer, an audit ends before it meets the limits. */
const FEWEST = 200;
const LATENCY_MS = 50;
/** The limits are so many times those of the platforms, or it would take too long. */
const SCALE = 20;
/** Calls a second on Odin and a minute on PureCloud, as the command's flags count them. */
const RATES = { odin: 5 * SCALE, purecloud: 300 * SCALE } as const;

/** Audits so many people under the limits, which the platforms enforce. `refused` are the calls that they answered by 429. */
export async function paced(users: number, platforms: AuditRequest["platforms"], workplace: Workplace) {
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
    const row = (budget: Row["budget"], { seconds }: { readonly seconds: number }, least: number): Row =>
      ours(budget, seconds / least, `${seconds.toFixed(1)} s over ${least.toFixed(1)}`);
    const odin = await paced(people, ["odin"], workplace);
    const leastOdin = odin.calls / RATES.odin;
    yield row("paceOdin", odin, leastOdin);
    const purecloud = await paced(people, ["purecloud"], workplace);
    const leastPureCloud = purecloud.calls / (RATES.purecloud / 60);
    yield row("pacePureCloud", purecloud, leastPureCloud);
    const both = await paced(people, ["odin", "purecloud"], workplace);
    yield row("paceBoth", both, Math.max(leastOdin, leastPureCloud));
    yield ours("pace429", odin.refused + purecloud.refused + both.refused);
  },
};

/** A few users are enough for one answer of each operation. */
const SHARD = { index: 1, of: 100 };

/**
 * Makes the sandbox answer all that an audit asks for. Its first answer of an operation is slow, because it compiles the
 * checks of the operation. The calls have their own logins, so they do not count for the limits of the measured audit.
 */
async function warmUp(addresses: Addresses): Promise<void> {
  const { odinUrl, purecloudUrl: baseUrl, serviceProviderId, groupIds } = addresses;
  const auth = passwordLogin({ username: "warm-up", password: "made-up" });
  const odin = createOdinClient({ baseUrl: odinUrl, auth });
  const credentials = clientCredentials({ clientId: "warm-up", clientSecret: "made-up" });
  const purecloud = createPureCloudClient({ baseUrl, loginUrl: baseUrl, auth: credentials });
  const [groupId = ""] = groupIds;
  const group = { serviceProviderId, groupId, strategy: "perUser", shard: SHARD } as const;
  for (const records of [auditOdinGroup(odin, group), auditPureCloudUsers(purecloud, { shard: SHARD })]) {
    let isRead = false;
    while (!isRead) isRead = (await records.next()).done === true;
  }
}
