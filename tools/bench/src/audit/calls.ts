import { forward, type Listening, serve } from "@rollcall/config/loopback";
import { ours, type Row } from "../row.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";
import { runAudit } from "./audit.ts";
import { type Counts, sized, startSandbox, sumOf } from "./sandbox.ts";

const PEOPLE = 1_000;
/** Of PureCloud in bulk. A list of members costs the same for few users as for many. */
const LARGE = 10_000;
/** With fewer, the pages of the listing weigh more than they do for those who count calls. */
const FEWEST = 250;

/** Operations that are asked for once for a group. */
const OF_A_GROUP = /^(getGroup.*|getUsers|getUser.*Bulk)$/;
/** One for each schedule, which not everybody has. */
const OF_A_SCHEDULE = "getUserEvents";

/** Plans of a user that a group without enhanced plans lacks. A few of its users are asked to confirm it, once for the group. */
const OF_ENHANCED = /^getUserOutgoingCallingPlan.*(?<!Bulk)$/;

export const strategies = ["server", "perUser", "composed"] as const;
export type Strategy = (typeof strategies)[number];

/** Shares out the calls of an audit of Odin. Those for schedules are apart. */
export function shareOut(counts: Counts, users: number, groups: number, isPlain = false) {
  const isOfGroup = (operation: string) => OF_A_GROUP.test(operation) || (isPlain && OF_ENHANCED.test(operation));
  const ofGroups = sumOf(counts, isOfGroup);
  const ofSchedules = sumOf(counts, (operation) => operation === OF_A_SCHEDULE);
  return {
    user: (sumOf(counts) - ofGroups - ofSchedules) / users,
    group: ofGroups / groups,
    schedules: ofSchedules / users,
  };
}

/** Calls of an audit of so many people on Odin. @param isPlain whether no group has enhanced plans */
export async function odinCalls(people: number, strategy: Strategy, workplace: Workplace, isPlain = false) {
  await using sandbox = await startSandbox({ users: people, withoutEnhancedPlan: isPlain ? 1 : 0 }, workplace.env);
  await runAudit({ sandbox, platforms: ["odin"], strategy }, workplace);
  return shareOut(await sandbox.counts(), sandbox.users.odin, sandbox.groupIds.length, isPlain);
}

/** How an audit of PureCloud is measured. */
export interface PureCloudRequest {
  /** Whether the platform is an older one. */
  readonly isOlder?: boolean;
  /** Flags for PureCloud alone. */
  readonly flags?: readonly string[];
}

const WITHOUT_FORWARDING = ["--skip-section", "callForwarding"];
/** Without the sections that take most calls after call forwarding. */
const PLAIN = ["--skip-section", "licenses", "--skip-section", "grants"];

/** The flags of the way that reads user by user. */
const SINGLE = ["--purecloud-strategy", "single"];

/** The second factors of administrators, and what other organisations may do. Few organisations have as many of both. */
const OF_SOME = /^(getUserVerifiers|getUserTrustors|getOrgauthorizationTrustor.*)$/;

/** All calls of an audit of so many people on PureCloud, those for some users only, and how many users there are. */
export async function pureCloudCalls(
  people: number,
  workplace: Workplace,
  { isOlder = false, flags = [] }: PureCloudRequest = {},
) {
  await using sandbox = await startSandbox({ users: people }, workplace.env);
  await using front = isOlder ? await olderPlatform(sandbox.purecloudUrl) : undefined;
  const purecloudUrl = front?.url ?? sandbox.purecloudUrl;
  const platforms = ["purecloud"] as const;
  await runAudit({ sandbox: { ...sandbox, purecloudUrl }, platforms, pureCloud: flags }, workplace);
  const counts = await sandbox.counts();
  const ofSome = sumOf(counts, (operation) => OF_SOME.test(operation));
  return { calls: sumOf(counts), ofSome, users: sandbox.users.purecloud };
}

/** The rows of PureCloud: in bulk, and user by user. */
async function* pureCloudRows(workplace: Workplace, scale: number): AsyncGenerator<Row> {
  const large = Math.max(FEWEST, sized(LARGE, scale));
  const people = Math.max(FEWEST, sized(PEOPLE, scale));
  const inBulk = async (flags: readonly string[]) => {
    const { calls, ofSome, users } = await pureCloudCalls(large, workplace, { flags });
    return { calls: calls - ofSome, users, detail: `${users} users, and ${ofSome} calls for trust and second factors` };
  };
  const whole = await inBulk([]);
  yield ours("callsPureCloud", whole.calls / whole.users, whole.detail);
  const without = await inBulk(WITHOUT_FORWARDING);
  yield ours("callsPureCloudWithout", without.calls, without.detail);
  const plain = await inBulk(PLAIN);
  yield ours("callsPureCloudPlain", plain.calls / plain.users, plain.detail);
  const least = await inBulk([...PLAIN, ...WITHOUT_FORWARDING]);
  yield ours("callsPureCloudPlainWithout", least.calls, least.detail);
  const single = await pureCloudCalls(people, workplace, { flags: SINGLE });
  yield ours("callsPureCloudSingle", single.calls / single.users);
  const older = await pureCloudCalls(people, workplace, { isOlder: true, flags: SINGLE });
  yield ours("callsOlderPureCloud", older.calls / older.users);
}

const BUDGETS = {
  server: ["callsServerUser", "callsServerGroup"],
  perUser: ["callsPerUserUser", "callsPerUserGroup"],
  composed: ["callsComposedUser", "callsComposedGroup"],
  plain: ["callsComposedPlainUser", "callsComposedPlainGroup"],
} as const;

export const calls: Measurement = {
  note: `**Calls.** All calls except logins that reach the platforms in an audit of ${PEOPLE.toLocaleString("en")} people with all sections, counted by the sandbox. The platform's limit decides the time of an audit, so calls are its cost.

- **For a group**: its size, and the list of its users (with \`server\` its audit). Then its registrations, its services and licences, its numbers, and the twelve calling plans that users inherit. With \`composed\` also four calling plans. The numbers in parentheses are one call for the events of each schedule. An audit of both platforms adds a call for the list of the hunt groups, and one for each of them.
- **Without enhanced plans**: the group lacks the service Enhanced Outgoing Calling Plan, so nine calls are not made for its users. Two users are asked for each of the eight sections, which confirms it. These count for the group.
- **PureCloud**: one call for the call forwarding of a user, and one for each 500 users. Then one for each 100 members of a queue, users with licences, or grants of a role. Control reads and the context add some. This is measured with ${LARGE.toLocaleString("en")} people. Most queues of the sandbox have more than 100 members. The second factors of an administrator take a call each, and so do the members of a group that other organisations trust. The sandbox has many of both, so the figure leaves them out and names them. Nobody knows whether lists of members have inactive users, so the queues of fifty inactive users are read singly too.
- **PureCloud \`single\`**: six calls for a user, one for each administrator, one for each 500 users, and four for the organisation. Two more for a user if \`expand\` brings no skills and languages. A proxy before the sandbox removes them.`,
  async *measure(workplace, scale): AsyncGenerator<Row> {
    const people = Math.max(FEWEST, sized(PEOPLE, scale));
    for (const [strategy, isPlain] of [
      ...strategies.map((one) => [one, false] as const),
      ["composed", true] as const,
    ]) {
      const { user, group, schedules } = await odinCalls(people, strategy, workplace, isPlain);
      const [ofUser, ofGroup] = BUDGETS[isPlain ? "plain" : strategy];
      const detail = schedules === 0 ? undefined : `and ${schedules.toFixed(2)} for schedules`;
      yield ours(ofUser, user, detail);
      yield ours(ofGroup, group);
    }
    yield* pureCloudRows(workplace, scale);
  },
};

/** Newer than the other values that the audit asks for. */
const UNKNOWN = new Set(["skills", "languages"]);

/** A front that takes from `expand` what an older PureCloud does not know, as if it had not been asked for. */
function olderPlatform(purecloudUrl: string): Promise<Listening> {
  return serve((incoming, response) => {
    const url = new URL(incoming.url ?? "/", purecloudUrl);
    const expand = url.searchParams.getAll("expand").flatMap((values) => values.split(","));
    url.searchParams.delete("expand");
    for (const value of expand) if (!UNKNOWN.has(value)) url.searchParams.append("expand", value);
    forward(incoming, response, purecloudUrl, { path: url.pathname + url.search });
  });
}
