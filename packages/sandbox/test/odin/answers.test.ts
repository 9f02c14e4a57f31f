import { describe, expect, test } from "vitest";
import { odinHandlers } from "../../src/odin/index.js";
import { answer, call, estate, groups, onOdin, operations, violations } from "./kit.js";

/** The server's own. */
const TOKENS = ["login", "refreshToken", "logout", "putAuthPassword", "putAuthTokenPassword"];

const reads = operations.filter(({ method }) => method === "get");
const ofUsers = reads.filter(({ required }) => required.length === 1 && required[0] === "userId");
const ofGroups = reads.filter(({ required }) => [...required].sort().join() === "groupId,serviceProviderId");

test("every operation except the logins has a handler, and every handler is an operation", () => {
  const ids = operations.map(({ operationId }) => operationId).filter((id) => !TOKENS.includes(id));
  expect(Object.keys(odinHandlers).sort()).toEqual(ids.sort());
});

describe("the spec allows the answers", () => {
  test.each(ofUsers)("$operationId", ({ operationId }) => {
    const found = onOdin.flatMap((index) => {
      const reply = call(operationId, { userId: estate.odin.userId(index) });
      return violations(operationId, reply);
    });
    expect(found).toEqual([]);
  });

  test.each(ofGroups)("$operationId", ({ operationId }) => {
    expect(groups.flatMap((group) => violations(operationId, call(operationId, group)))).toEqual([]);
  });

  test("of lists, of sessions and of single users, groups and schedules", () => {
    const [group = { serviceProviderId: "", groupId: "" }] = groups;
    const { serviceProviderId } = group;
    const calls: readonly (readonly [string, Record<string, unknown>?])[] = [
      ["getSession"],
      ["getServiceProviders"],
      ["getGroups", { serviceProviderId }],
      ["getGroups", group],
      ["getUsers"],
      ["getUsers", { ...group, extended: true }],
      ...answer("getGroupHuntGroups", group).flatMap(({ serviceUserId }: { serviceUserId: string }) => [
        ["getGroupHuntGroups", group] as const,
        ["getGroupHuntGroups", { serviceUserId }] as const,
      ]),
      ["getGroupServicesAssigned", { ...group, serviceName: "Standard", serviceType: "servicePackName" }],
      ["getGroupServicesAssigned", { ...group, serviceName: "Speed Dial 8", serviceType: "serviceName" }],
      ...onOdin.map((index) => ["getUsers", { userId: estate.odin.userId(index) }] as const),
      ...onOdin.flatMap((index) => {
        const userId = estate.odin.userId(index);
        const schedules: { name: string; type: string }[] = answer("getUserSchedules", { userId });
        return schedules.map(({ name, type }) => ["getUserEvents", { userId, name, type }] as const);
      }),
    ];
    expect(calls.flatMap(([operationId, query]) => violations(operationId, call(operationId, query)))).toEqual([]);
  });
});

test("an answer that the spec does not allow is noticed", () => {
  const reply = call("getUserPortalPasscode", { userId: estate.odin.userId(onOdin[0] ?? 0) });
  expect(violations("getUserServices", reply)).not.toEqual([]);
  expect(violations("getUserServices", { status: 418, body: {} })).not.toEqual([]);
});
