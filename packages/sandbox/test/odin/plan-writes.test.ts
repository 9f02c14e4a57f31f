import { beforeEach, describe, expect, test } from "vitest";
import { createEstate } from "../../src/estate/create.js";
import type { Estate } from "../../src/estate/estate.js";
import { createOdinState, odinHandlers } from "../../src/odin/index.js";
import { planSettings } from "../../src/odin/rows/plan-settings.js";
import { estate, onOdin } from "./kit.js";
import type { Wire } from "./seen.js";
import { platform } from "./writing.js";

let on = platform();

const send: typeof on.send = (...call) => on.send(...call);

const answerOf = (operationId: string, query: Record<string, unknown>): Wire =>
  JSON.parse(JSON.stringify(send(operationId, query).body));

/** A user of a group that has every plan, who has Call Me Now too. */
const index = onOdin.find((one) => {
  const { serviceProviderId, groupId } = estate.odin.groupOf(one);
  const userId = estate.odin.userId(one);
  return (
    estate.odin.hasEnhancedPlan(serviceProviderId, groupId) &&
    send("getUserOutgoingCallingPlanCallMeNow", { userId }).status === 200
  );
});
const userId = estate.odin.userId(index ?? -1);
const group = estate.odin.groupOf(index ?? -1);
/** A colleague in the same group. */
const otherId = estate.odin.userId(estate.odin.members(group.serviceProviderId, group.groupId).at(-1) ?? -1);

const firstGroupOf = ({ odin }: Estate): [string, string] => {
  const [{ serviceProviderId = "", groups = [] } = {}] = odin.serviceProviders;
  return [serviceProviderId, groups[0] ?? ""];
};

beforeEach(() => {
  on = platform();
});

const put = (name: string, body: object) => send(`putUser${name}`, {}, { userId, ...body });
const read = (name: string): Wire => answerOf(`getUser${name}`, { userId });
const recordOf = (id: string): Wire =>
  answerOf("getGroupUserAudit", group).data[0].users.find((one: Wire) => one.userId === id);
/** What a bulk read says of a user, in both forms of its rows. */
const bulkOf = (name: string, id: string): Wire => {
  const row = answerOf(`getUser${name}Bulk`, group).find((one: Wire) => (one.user ?? one).userId === id);
  return row.data ?? row;
};

const writable = planSettings.filter(({ serves }) => serves.includes("put"));

describe.each(writable)("the plan $name", ({ name, serves }) => {
  test("takes back what a read gave, and does not change by it", () => {
    const before = read(name);
    expect(put(name, before)).toEqual({ status: 200, body: [] });
    expect(read(name)).toEqual(before);
  });

  test("changes in part, and the other reads agree", () => {
    const before = read(name);
    const after = { ...before, useCustomSettings: !before.useCustomSettings };
    expect(put(name, { useCustomSettings: after.useCustomSettings }).status).toBe(200);
    expect(read(name)).toEqual(after);
    if (name.startsWith("Outgoing")) {
      expect(JSON.stringify(recordOf(userId).outgoingCallingPlans)).toContain(JSON.stringify(after).slice(1, -1));
    }
    if (serves.includes("getBulk")) expect(bulkOf(name, userId)).toMatchObject(after);
  });

  if (!serves.includes("putBulk")) return;
  test("changes for several users together, or for nobody", () => {
    const data = { useCustomSettings: !read(name).useCustomSettings };
    const users = [{ userId }, { userId: otherId, lastName: "A whole row" }];
    const refused = send(`putUser${name}Bulk`, {}, { users: [...users, { userId: "nobody@nowhere.example" }], data });
    expect(refused.status).toBe(404);
    expect(on.state.written.size).toBe(0);
    send(`putUser${name}Bulk`, {}, { users, data });
    expect(read(name)).toMatchObject(data);
    expect(answerOf(`getUser${name}`, { userId: otherId })).toMatchObject(data);
  });
});

test("a class of calls changes, and the others stay", () => {
  const { userPermissions } = read("OutgoingCallingPlanOriginating");
  put("OutgoingCallingPlanOriginating", { useCustomSettings: true, userPermissions: { international: "Allow" } });
  expect(read("OutgoingCallingPlanOriginating")).toMatchObject({
    useCustomSettings: true,
    userPermissions: { ...userPermissions, international: "Allow" },
  });
});

test("a digit pattern changes by its name, and one that the group lacks is refused", () => {
  const rows = (name: string) => [{ digitPatternName: name, permission: "Allow" }];
  const change = (name: string) =>
    put("OutgoingCallingPlanDigitPlanOriginating", { useCustomSettings: true, userPermissions: rows(name) });
  change("Premium prefixes");
  expect(read("OutgoingCallingPlanDigitPlanOriginating").userPermissions).toEqual(
    expect.arrayContaining(rows("Premium prefixes")),
  );
  expect(change("Nothing").status).toBe(400);
});

test.each(["", null])("%j removes a transfer number, and the others stay", (phoneNumber01) => {
  const name = "OutgoingCallingPlanTransferNumbers";
  put(name, { useCustomSettings: true, userNumbers: { phoneNumber01: "04711", phoneNumber02: 4712 } });
  put(name, { useCustomSettings: true, userNumbers: { phoneNumber01 } });
  expect(read(name).userNumbers).toMatchObject({ phoneNumber02: 4712 });
  expect(read(name).userNumbers).not.toHaveProperty("phoneNumber01");
});

describe("authorization codes", () => {
  const name = "OutgoingCallingPlanAuthorizationCodesCodes";
  const add = (code: string) => send(`postUser${name}`, {}, { userId, code, description: "Project" });
  const remove = (code: string) => send(`deleteUser${name}`, { userId, code });

  test("are added and removed one by one, and the audit has them", () => {
    const before: Wire[] = read(name);
    expect(add("0471147").status).toBe(200);
    expect(read(name)).toEqual([...before, { code: "0471147", description: "Project" }]);
    expect(recordOf(userId).outgoingCallingPlans.outgoingCallingPlanAuthorizationCode.codes).toEqual(read(name));
    expect(remove("0471147").status).toBe(200);
    expect(read(name)).toEqual(before);
  });

  test("that exist, or do not, are refused without being repeated, and no plan changes by a code", () => {
    const plan = read("OutgoingCallingPlanOriginating");
    add("0471147");
    const refusals = [add("0471147"), remove("0815081")];
    expect(refusals.map(({ status }) => status)).toEqual([400, 400]);
    expect(JSON.stringify(refusals)).not.toMatch(/0471147|0815081/);
    expect(read("OutgoingCallingPlanOriginating")).toEqual(plan);
  });

  test("are refused in a group without the service", () => {
    const bare = createEstate({ users: 20, seed: 3, withoutEnhancedPlan: 1 });
    const body = { userId: bare.odin.userId(bare.odin.members(...firstGroupOf(bare))[0] ?? -1), code: "471147" };
    const call = { operationId: `postUser${name}`, path: {}, query: {}, body, headers: {} };
    expect(odinHandlers[call.operationId]?.(call, bare, createOdinState()).body).toMatchObject({
      details: expect.stringContaining("[Error 4410]"),
    });
  });
});

test("a login changes several users only if it sees all of them", () => {
  const body = { users: [{ userId }, { userId: otherId }], data: { useCustomSettings: true } };
  const bulk = (login: string) => send("putUserOutgoingCallingPlanOriginatingBulk", {}, body, login).status;
  const own = estate.odin.serviceProviders.findIndex((one) => one.serviceProviderId === group.serviceProviderId);
  const other = estate.odin.serviceProviders.findIndex((one) => one.serviceProviderId !== group.serviceProviderId);
  expect([`user-${index}`, `provider-${other + 1}`, `provider-${own + 1}`].map(bulk)).toEqual([403, 403, 200]);
});
