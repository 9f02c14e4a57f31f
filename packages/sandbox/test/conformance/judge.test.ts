import { auditOdinGroup, auditPureCloudUsers } from "@rollcall/audit";
import type { Api } from "@rollcall/mock";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createOdinState, odinHandlers } from "../../src/odin/index.js";
import { createPureCloudState, purecloudHandlers } from "../../src/purecloud/index.js";
import { startRooms } from "../../src/server/start.js";
import { groupsOf, type Judged, judge } from "./kit.js";
import { type Passing, type Relay, relayTo } from "./relay.js";

/** Tests the judge. Nothing wrong on the wire may pass. */
let judged: Judged;
const relays = {} as Record<Api, Relay>;

beforeAll(async () => {
  judged = await judge({ users: 16 }, {}, async (api, url) => {
    relays[api] = await relayTo(url);
    return relays[api].url;
  });
});
afterEach(() => {
  for (const relay of Object.values(relays)) relay.spoil = undefined;
});
afterAll(() => Promise.all([judged.close(), ...Object.values(relays).map((relay) => relay.close())]));

/** What an audit of everybody brings to light. */
async function found(api: Api): Promise<readonly string[]> {
  const before = judged.violations.length;
  const { odin, purecloud, sandbox } = judged;
  const [group = { serviceProviderId: "", groupId: "" }] = groupsOf(sandbox);
  const audit =
    api === "odin"
      ? auditOdinGroup(odin, { ...group, strategy: "perUser", fillGaps: false, pausesMs: [] })
      : auditPureCloudUsers(purecloud, { pausesMs: [] });
  for await (const _ of audit);
  return judged.violations.slice(before);
}

const changed = (body: string, change: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(body) as Record<string, unknown>;
  change(value);
  return JSON.stringify(value);
};

test.each<[string, Api, RegExp, (passing: Passing) => Passing, RegExp]>([
  [
    "a field of another type",
    "odin",
    /users\/audit/,
    ({ status, body }) => ({ status, body: changed(body, (audit) => Object.assign(audit, { userId: 4003 })) }),
    /^GET \/api\/v2\/users\/audit 500: .*userId/,
  ],
  [
    "a text in place of a yes",
    "purecloud",
    /callforwarding/,
    ({ status, body }) => ({
      status,
      body: changed(body, (forwarding) => Object.assign(forwarding, { enabled: "yes" })),
    }),
    /callforwarding 500: .*enabled/,
  ],
  [
    "an undocumented status",
    "purecloud",
    /trustors/,
    ({ body }) => ({ status: 418, body }),
    /trustors 418: .*status code/,
  ],
])("notices %s", async (_, api, where, spoil, says) => {
  relays[api].spoil = (path, passing) => (where.test(path) ? spoil(passing) : passing);
  const violations = await found(api);
  expect(violations.length).toBeGreaterThan(10);
  for (const violation of violations) expect(violation).toMatch(says);
});

test("notices a request that the spec does not have", async () => {
  const before = judged.violations.length;
  const url = `${judged.urls.purecloud}/api/v2/users?pageSize=many`;
  expect((await judged.fetch(url, { headers: { authorization: "Bearer made-up" } })).status).toBe(422);
  expect(judged.violations.slice(before)).toEqual([expect.stringMatching(/^GET \/api\/v2\/users 422: .*pagesize/i)]);
});

test("notices an operation that has no handler", async () => {
  const { getUserPortalPasscode: _, ...odin } = odinHandlers;
  const { getUserTrustors: __, ...purecloud } = purecloudHandlers;
  const incomplete = await judge({ users: 6 }, {}, undefined, (options) =>
    startRooms(
      options ?? {},
      { handlers: odin, state: createOdinState() },
      { handlers: purecloud, state: createPureCloudState() },
    ),
  );
  try {
    const { estate } = incomplete.sandbox;
    const indices = Array.from({ length: estate.size }, (_, index) => index);
    const userId = estate.odin.userId(indices.find((index) => estate.person(index).on.odin) ?? -1);
    await expect(incomplete.odin.getUserPortalPasscode({ userId })).rejects.toMatchObject({ status: 501 });
    const [member = -1] = estate.purecloud.members;
    const trustors = incomplete.purecloud.getUserTrustors({ userId: estate.purecloud.userId(member) });
    await expect(trustors).rejects.toMatchObject({ status: 501 });
    expect(incomplete.violations).toEqual([
      expect.stringMatching(/^GET .*portal-?passcode 501: .*does not implement/i),
      expect.stringMatching(/trustors 501: .*does not implement/),
    ]);
  } finally {
    await incomplete.close();
  }
});
