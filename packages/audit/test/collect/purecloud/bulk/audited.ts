import {
  auditPureCloudUsers,
  type Coverage,
  CoverageCounter,
  PURECLOUD_SECTIONS,
  type PureCloudAuditOptions,
  type PureCloudRecord,
} from "../../../../src/index.js";
import { all, now, purecloudAt, type Reply, type Seen, serve, wait } from "../../../kit.js";
import { byUser, membersOf, organisationWithQueues, type QueuesOptions, queueId } from "../../../queues.js";

/** The sections of these tests. Licences and grants have their own. */
export const SECTIONS = PURECLOUD_SECTIONS.filter((name) => name !== "licenses" && name !== "grants");

export interface Audited {
  readonly records: readonly PureCloudRecord[];
  readonly coverage: Coverage;
  /** How often each kind of path was requested. */
  readonly calls: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The operation of a request. */
function operationOf({ url: { pathname } }: Seen): string {
  const path = pathname.replace("/api/v2/", "");
  if (path === "users") return "getUsers";
  if (path === "routing/queues") return "getRoutingQueues";
  if (path === "orgauthorization/trustors") return "getOrgauthorizationTrustors";
  return (
    (
      [
        [/^routing.*\/members$/, "getRoutingQueueMembers"],
        [/^orgauth.*\/users$/, "getOrgauthorizationTrustorUsers"],
        [/^orgauth.*\/groups$/, "getOrgauthorizationTrustorGroups"],
        [/\/queues$/, "getUserQueues"],
        [/\/trustors$/, "getUserTrustors"],
        [/\/callforwarding$/, "getUserCallforwarding"],
        [/^routing\/users.*\/utilization$/, "getRoutingUserUtilization"],
        [/^routing\/utilization$/, "getRoutingUtilization"],
      ] as const
    ).find(([pattern]) => pattern.test(path))?.[1] ?? path
  );
}

export async function audit(many: QueuesOptions, options: PureCloudAuditOptions = {}): Promise<Audited> {
  const { url, seen } = await serve(organisationWithQueues(many));
  const counter = new CoverageCounter("purecloud", "organisation");
  const onProgress: PureCloudAuditOptions["onProgress"] = (progress) => counter.progress(progress);
  const records = await all(
    auditPureCloudUsers(purecloudAt(url), { sections: SECTIONS, now, wait, onProgress, ...options }),
  );
  for (const record of records) counter.add(record);
  const calls = new Map<string, number>();
  for (const one of seen) calls.set(operationOf(one), (calls.get(operationOf(one)) ?? 0) + 1);
  return { records, coverage: counter.result(), calls, total: seen.length };
}

/** The queues of a user as the user's own calls give them. Tests compare an audit with these. */
function truth(many: QueuesOptions): ReadonlyMap<string, string> {
  const told = membersOf(many).filter(many.tells ?? (() => true));
  const texts = byUser(told);
  return new Map(
    [...texts].map(([userId, own]) => [
      userId,
      own
        .map((one) => `${queueId(one.queue)} ${one.joined}`)
        .sort()
        .join(),
    ]),
  );
}

/** The users whose queues were read wrongly. */
export function wrong({ records }: Audited, many: QueuesOptions): string[] {
  const right = truth(many);
  return records.flatMap(({ userId, sections: { queues } }) => {
    if (queues?.status !== "ok") return [];
    const { joined, unjoined } = queues.data;
    const found = [...joined.map(({ id }) => `${id} true`), ...unjoined.map(({ id }) => `${id} false`)].sort().join();
    return found === (right.get(userId) ?? "") ? [] : [`${userId}: ${found}, not ${right.get(userId) ?? "none"}`];
  });
}

export const statusesOf = ({ records }: Audited) => new Set(records.map(({ sections }) => sections.queues?.status));

export const SMALL = { active: 120, inactive: 20, queues: 6, members: 30, bringsSkills: true } satisfies QueuesOptions;
export const LARGE: QueuesOptions = { active: 10_000, queues: 200, members: 100, bringsSkills: true };

/** The answer for what a login may not read. */
export const refused: Reply = { status: 403, body: { message: "no", code: "missing.any.permissions", status: 403 } };
