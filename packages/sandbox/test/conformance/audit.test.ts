import { auditOdinGroup, auditPureCloudUsers, ODIN_STRATEGIES, PURECLOUD_LISTED_ON_REQUEST } from "@rollcall/audit";
import { counts } from "@rollcall/config/counts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lackingOf } from "../odin/irregular.js";
import { groupsOf, type Judged, judge } from "./kit.js";

let judged: Judged;
beforeAll(async () => {
  judged = await judge({ users: counts.judgedPeople, seed: 3 });
});
afterAll(() => judged.close());

const userIds = async (records: AsyncIterable<{ readonly userId: string }>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { userId } of records) ids.push(userId);
  return ids;
};

test.each(ODIN_STRATEGIES)("the requests and answers of an audit of Odin by %s follow the spec", async (strategy) => {
  const { sandbox, odin, violations } = judged;
  const before = sandbox.requests.total;
  const ids: string[] = [];
  for (const group of groupsOf(sandbox)) ids.push(...(await userIds(auditOdinGroup(odin, { ...group, strategy }))));
  expect(violations).toEqual([]);
  const everybody = Array.from({ length: sandbox.estate.size }, (_, index) => index).filter(
    (index) => sandbox.estate.person(index).on.odin,
  );
  expect(ids.map(sandbox.estate.odin.indexOf).sort()).toEqual(everybody.sort());
  expect(sandbox.requests.total).toBeGreaterThan(before);
});

test("the users of Odin are as irregular as the platform's", async () => {
  const { sandbox, odin } = judged;
  const answers = await Promise.all(groupsOf(sandbox).map((group) => odin.getGroupUserAudit(group)));
  expect(lackingOf(answers.flatMap(({ data = [] }) => data.flatMap(({ users = [] }) => users)))).toEqual([]);
});

test("on the second day too, also of users who were written since the first", async () => {
  const later = await judge({ users: counts.judgedPeople, seed: 3, day: 2 });
  try {
    for (const group of groupsOf(later.sandbox)) await userIds(auditOdinGroup(later.odin, group));
    await userIds(auditPureCloudUsers(later.purecloud, { state: ["active", "inactive"] }));
    expect(later.violations).toEqual([]);
    expect(later.sandbox.requests.total).toBeGreaterThan(0);
  } finally {
    await later.close();
  }
});

test("so do those of an audit of PureCloud, of both states and with what is read on request, with a last page that is not full", async () => {
  const { sandbox, purecloud, violations } = judged;
  const sections = ["default", ...PURECLOUD_LISTED_ON_REQUEST, "geolocation"] as const;
  const options = { sections, integrationPresenceSource: "ZoomPhone", pageSize: 33 } as const;
  const ids = await userIds(auditPureCloudUsers(purecloud, options));
  expect(violations).toEqual([]);
  expect(ids.sort()).toEqual(sandbox.estate.purecloud.members.map(sandbox.estate.purecloud.userId).sort());
});
