import type { Measurement } from "../measurement.ts";
import type { Row } from "../row.ts";
import type { Workplace } from "../workplace.ts";
import { runAudit } from "./audit.ts";
import { olderPlatform } from "./older-platform.ts";
import { type Counts, sumOf, withSandbox } from "./sandbox.ts";
import { sized } from "./sized.ts";

const PEOPLE = 1_000;
/** With fewer, the pages of the listing weigh more than they do for those who count calls. */
const FEWEST = 250;

/** Operations that are asked for once for a group. */
const OF_A_GROUP = /^(getGroup.*|getUsers|getUser.*Bulk)$/;
/** One for each schedule, which not everybody has. */
const OF_A_SCHEDULE = "getUserEvents";

export const strategies = ["server", "perUser", "composed"] as const;
export type Strategy = (typeof strategies)[number];

/** Calls of an audit of Odin, shared out. */
export interface OdinCalls {
  /** For each user, those for schedules left out. */
  readonly user: number;
  readonly group: number;
  /** For the schedules of each user. */
  readonly schedules: number;
}

/** The calls that the platform saw, by what they were for. */
export function shareOut(counts: Counts, users: number, groups: number): OdinCalls {
  const ofGroups = sumOf(counts, (operation) => OF_A_GROUP.test(operation));
  const ofSchedules = sumOf(counts, (operation) => operation === OF_A_SCHEDULE);
  return {
    user: (sumOf(counts) - ofGroups - ofSchedules) / users,
    group: ofGroups / groups,
    schedules: ofSchedules / users,
  };
}

/** Calls of an audit of so many people on Odin. */
export function odinCalls(people: number, strategy: Strategy, workplace: Workplace): Promise<OdinCalls> {
  return withSandbox({ users: people }, workplace.env, async (sandbox) => {
    await runAudit({ sandbox, platforms: ["odin"], strategy }, workplace);
    return shareOut(await sandbox.counts(), sandbox.users.odin, sandbox.groupIds.length);
  });
}

/** Calls for each user, of an audit of so many people on PureCloud, or on an older one. */
export function pureCloudCalls(people: number, workplace: Workplace, isOlder = false): Promise<number> {
  return withSandbox({ users: people }, workplace.env, async (sandbox) => {
    const front = isOlder ? await olderPlatform(sandbox.purecloudUrl) : undefined;
    try {
      const purecloudUrl = front?.url ?? sandbox.purecloudUrl;
      await runAudit({ sandbox: { ...sandbox, purecloudUrl }, platforms: ["purecloud"] }, workplace);
      return sumOf(await sandbox.counts()) / sandbox.users.purecloud;
    } finally {
      await front?.close();
    }
  });
}

const BUDGETS = {
  server: ["callsServerUser", "callsServerGroup"],
  perUser: ["callsPerUserUser", "callsPerUserGroup"],
  composed: ["callsComposedUser", "callsComposedGroup"],
} as const;

export const calls: Measurement = {
  note: `**Calls.** All calls that reach the platforms in an audit of ${PEOPLE.toLocaleString("en")} people, all sections, logins left out, by the sandbox's own count. The limit of the platform is what an audit takes its time for, so calls are what it costs. Those for a group
are the list of its users (\`server\`: its audit, and nothing else was planned), its registrations, which that audit lacks, and with \`composed\` four calling plans; in parentheses, those for the events of schedules, one for each. PureCloud's are four for a user, and one for each 500 users; two more
for a user where \`expand\` does not bring skills and languages, which a front makes the sandbox overlook.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    const people = Math.max(FEWEST, sized(PEOPLE, scale));
    for (const strategy of strategies) {
      const { user, group, schedules } = await odinCalls(people, strategy, workplace);
      const [ofUser, ofGroup] = BUDGETS[strategy];
      const detail = schedules === 0 ? undefined : `and ${schedules.toFixed(2)} for schedules`;
      yield { budget: ofUser, values: { ours: { value: user, detail } } };
      yield { budget: ofGroup, values: { ours: { value: group } } };
    }
    yield { budget: "callsPureCloud", values: { ours: { value: await pureCloudCalls(people, workplace) } } };
    yield { budget: "callsOlderPureCloud", values: { ours: { value: await pureCloudCalls(people, workplace, true) } } };
  },
};
