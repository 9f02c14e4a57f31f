import {
  auditPureCloudUsers,
  type Progress,
  PURECLOUD_STATES,
  type PureCloudRecord,
  type PureCloudSelection,
  pureCloudBulkSizes,
  pureCloudCost,
  pureCloudDivisionSizes,
  pureCloudGroupSizes,
} from "@rollcall/audit";
import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InProcess, startInProcess } from "./in-process.js";

type Options = NonNullable<Parameters<typeof auditPureCloudUsers>[1]>;

/** An audit of some users of PureCloud: by division, by group, and by ids. */
let sandbox: InProcess;
let purecloud: PureCloudClient;
let whole: readonly PureCloudRecord[];
const now = () => new Date("2026-01-02T03:04:05Z");

beforeAll(async () => {
  sandbox = await startInProcess({ users: 170, seed: 4, rateLimits: false });
  const { purecloudUrl: baseUrl, loginUrl, fetch } = sandbox;
  const auth = clientCredentials({ clientId: "a", clientSecret: "b" });
  purecloud = createPureCloudClient({ baseUrl, loginUrl, auth, rateLimit: false, retry: false, fetch });
  whole = (await audit({})).records;
});
afterAll(() => sandbox.close());

async function audit(options: Options) {
  const before = new Map(sandbox.requests.counts);
  const records: PureCloudRecord[] = [];
  let last: Progress | undefined;
  const onProgress = (progress: Progress) => {
    last = progress;
  };
  for await (const record of auditPureCloudUsers(purecloud, {
    now,
    onProgress,
    pausesMs: [],
    strategy: "single",
    ...options,
  })) {
    records.push(record);
  }
  const made = [...sandbox.requests.counts].map(
    ([key, times]) => [key.split(" ")[0] ?? "", times - (before.get(key) ?? 0)] as const,
  );
  return { records, last, calls: new Map(made.filter(([, times]) => times > 0)) };
}

interface Profile {
  readonly division: { readonly id: string };
  readonly state: string;
}
const profileOf = ({ sections }: PureCloudRecord): Profile =>
  (sections.profile.status === "ok" ? sections.profile.data : {}) as unknown as Profile;
const groupsOf = ({ sections }: PureCloudRecord): readonly { readonly id: string }[] =>
  (sections.groups?.status === "ok" ? sections.groups.data : []) as unknown as readonly { id: string }[];

const sorted = (records: readonly PureCloudRecord[]) => [...records].sort((a, b) => (a.userId < b.userId ? -1 : 1));
const divisionIds = () => [...new Set(whole.map((record) => profileOf(record).division.id))];
/** The ids of the largest division and of the smallest. */
const bySize = (): readonly [string, string] => {
  const sizes = divisionIds().map(
    (id) => [id, whole.filter((one) => profileOf(one).division.id === id).length] as const,
  );
  const ids = sizes.sort(([, one], [, other]) => other - one).map(([id]) => id);
  return [ids[0] ?? "", ids.at(-1) ?? ""];
};
/** Ids of the largest group, and of the smallest. */
const groupIds = () => {
  const sizes = new Map<string, number>();
  for (const { id } of whole.flatMap(groupsOf)) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const ids = [...sizes].sort(([, one], [, other]) => other - one).map(([id]) => id);
  return [ids[0] ?? "", ids.at(-1) ?? ""];
};
const isIn = (record: PureCloudRecord, ids: readonly string[]) => groupsOf(record).some(({ id }) => ids.includes(id));

/** What `rollcall plan` says of such an audit. */
async function planOf({ divisionIds: divisions, groupIds: groups, userIds }: PureCloudSelection) {
  const members = groups && (await pureCloudGroupSizes(purecloud, groups));
  const users = userIds && new Set(userIds.map((id) => id.toLowerCase())).size;
  const choice = { users, members, isNarrowed: divisions !== undefined };
  if (users !== undefined || members || !divisions) return pureCloudCost({}, { choice });
  const { sizes, share } = await pureCloudDivisionSizes(purecloud, PURECLOUD_STATES, { divisionIds: divisions });
  const options = { choice: { ...choice, share } };
  const total = pureCloudCost(sizes).users.least;
  const likely = pureCloudCost(sizes, options).users.likely ?? total;
  const { asked: _, ...bulk } = await pureCloudBulkSizes(purecloud, { users: likely, total });
  return pureCloudCost(sizes, { ...options, bulk });
}

/** What is chosen, and who of the whole audit that is. */
const CHOICES: readonly [string, () => PureCloudSelection, (record: PureCloudRecord) => boolean][] = [
  ["a division", () => ({ divisionIds: [bySize()[0]] }), (one) => profileOf(one).division.id === bySize()[0]],
  ["a small division", () => ({ divisionIds: [bySize()[1]] }), (one) => profileOf(one).division.id === bySize()[1]],
  ["groups", () => ({ groupIds: groupIds() }), (one) => isIn(one, groupIds())],
  [
    "ids, in capitals and twice",
    () => ({ userIds: whole.slice(0, 110).flatMap(({ userId }) => [userId, userId.toUpperCase()]) }),
    (one) => whole.indexOf(one) < 110,
  ],
  [
    "all three, each of which narrows",
    () => ({
      divisionIds: divisionIds().slice(0, 1),
      groupIds: groupIds().slice(0, 1),
      userIds: whole.slice(0, 90).map(({ userId }) => userId),
    }),
    (one) =>
      profileOf(one).division.id === divisionIds()[0] && isIn(one, groupIds().slice(0, 1)) && whole.indexOf(one) < 90,
  ],
];

describe.each(CHOICES)("by %s", (_, selectionOf, isChosen) => {
  test("the records are those of a whole audit, and the plan counts the calls", async () => {
    const selection = selectionOf();
    const expected = whole.filter(isChosen);
    const { records, last, calls } = await audit({ ...selection, strategy: "auto" });
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(whole.length);
    expect(sorted(records)).toEqual(sorted(expected));
    expect(last).toMatchObject({ seen: expected.length, expected: expected.length, truncated: null });
    const plan = await planOf(selection);
    expect(plan.strategy).toBe(last?.strategy);
    expect(plan.users.least).toBeLessThanOrEqual(records.length);
    expect(plan.users.most).toBeGreaterThanOrEqual(records.length);
    expect([...calls.keys()].filter((name) => !plan.costs.some(({ operation }) => operation === name))).toEqual([]);
    for (const { operation, least, most } of plan.costs) {
      expect(calls.get(operation) ?? 0, operation).toBeGreaterThanOrEqual(least);
      expect(calls.get(operation) ?? 0, operation).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
    }
  });

  test("the shards have each user once", async () => {
    const parts = await Promise.all(
      [1, 2, 3].map((index) => audit({ ...selectionOf(), shard: { index, of: 3 }, concurrency: 4 })),
    );
    expect(parts.flatMap(({ records }) => records.map(({ userId }) => userId)).sort()).toEqual(
      whole
        .filter(isChosen)
        .map(({ userId }) => userId)
        .sort(),
    );
    for (const { records, last } of parts) expect(last).toMatchObject({ expected: records.length, truncated: null });
  });
});

test("a large division is planned in bulk, and a small one user by user", async () => {
  const [large, small] = bySize();
  expect((await planOf({ divisionIds: [large] })).strategy).toContain("bulk queues");
  expect((await planOf({ divisionIds: [small] })).strategy).toBe("expand");
});

describe("what is not there", () => {
  const NOBODY = "00000000-0000-4000-8000-000000000000";

  test("is told, and somebody is missing", async () => {
    const { userId = "" } = whole[0] ?? {};
    const one = await audit({ userIds: [userId, NOBODY] });
    expect(one.last).toMatchObject({
      seen: 1,
      expected: 2,
      truncated: `requested, but not found: ${NOBODY}`,
    });
    const none = await audit({ divisionIds: [NOBODY] });
    expect(none.last).toMatchObject({
      seen: 0,
      expected: 0,
      truncated: `nobody was found in the division ${NOBODY}`,
    });
    await expect(audit({ groupIds: [NOBODY] })).rejects.toMatchObject({ status: 404 });
  });

  test("a user in another state is left out, and nobody is missing", async () => {
    const left = whole.find((record) => profileOf(record).state === "inactive");
    const { last, records } = await audit({ userIds: [left?.userId ?? "", whole[0]?.userId ?? ""], state: "active" });
    expect(records.map(({ userId }) => userId)).toEqual([whole[0]?.userId]);
    expect(last).toMatchObject({ seen: 1, expected: 1, truncated: null });
  });

  test("a deleted user is not found by id", async () => {
    const userId = whole.at(-1)?.userId ?? "";
    await purecloud.deleteUser({ userId });
    const { last } = await audit({ userIds: [userId] });
    expect(last).toMatchObject({ seen: 0, expected: 1, truncated: expect.stringContaining(userId) });
  });

  test("an empty choice is refused, because it would read as all or as nobody", async () => {
    for (const none of [{ userIds: [] }, { groupIds: [] }, { divisionIds: [] }]) {
      await expect(audit(none)).rejects.toThrow(/Ids is empty\. Leave it out to audit all users/);
    }
  });
});
