import { isApiError } from "@rollcall/clients/core";
import { describe, expect, test } from "vitest";
import { isNoGroups, odinGroups } from "../../../src/index.js";
import { odinAt, type Reply, rejection, serve } from "../../kit.js";

type Answers = Readonly<Record<string, unknown>>;

const REFUSED: Reply = {
  status: 403,
  body: { error: "Forbidden", status: 403, details: "[Error 4003] Unauthorized request: GroupGetListInSystemRequest" },
};
const isReply = (answer: unknown): answer is Reply => typeof answer === "object" && answer !== null && "body" in answer;

/** Odin with these answers by path. Those of `/groups` are by service provider. Other calls are refused. */
async function odinWith(answers: Answers, groups: Answers = {}) {
  const { url, seen } = await serve(({ url: { pathname, searchParams } }) => {
    const path = pathname.replace(/^\/api\/v2/, "");
    const key = searchParams.get("serviceProviderId") ?? "";
    const all = path === "/groups" ? groups : answers;
    const answer = Object.hasOwn(all, path === "/groups" ? key : path) ? all[path === "/groups" ? key : path] : REFUSED;
    return isReply(answer) ? answer : { status: 200, body: answer };
  });
  return { odin: odinAt(url), paths: () => seen.map((one) => one.url.pathname.replace(/^\/api\/v2/, "")) };
}

const SYSTEM = { loginType: "System", serviceProviderId: null, groupId: null };
const row = (serviceProviderId: unknown, groupId?: unknown) => ({ serviceProviderId, groupId });
const [SESSION, TREE, PROVIDERS] = ["/auth/session", "/service-providers/reports", "/service-providers"] as const;

describe("the tree in one call", () => {
  test("ids keep every character and their case; the same group id of two service providers is two groups", async () => {
    const rows = [row("ent one", "a/b"), row("ent one", "A/b"), row("r&d+@", "a/b"), row("r&d+@", 4003)];
    const { odin, paths } = await odinWith({ [SESSION]: SYSTEM, [TREE]: [...rows, row("ent one", "a/b")] });
    const { groups, unlisted, costs } = await odinGroups(odin);
    expect(groups).toEqual([...rows.slice(0, 3), row("r&d+@", "4003")]);
    expect(unlisted).toEqual([]);
    expect(paths()).toEqual([SESSION, TREE]);
    expect(costs.map(({ operation, most }) => [operation, most])).toEqual([
      ["getSession", 1],
      ["getServiceProviderReports", 1],
    ]);
  });

  test("a row without a group is looked up, and so is a group id that lost digits", async () => {
    const { odin } = await odinWith(
      { [SESSION]: SYSTEM, [TREE]: [row("a", "x"), row("b"), row("c", 2 ** 60), row("c", "z")] },
      { b: [], c: [{ groupId: "1152921504606846976" }, { groupId: "z" }] },
    );
    const { groups, empty } = await odinGroups(odin);
    expect(groups).toEqual([row("a", "x"), row("c", "1152921504606846976"), row("c", "z")]);
    expect(empty).toEqual(["b"]);
  });
});

describe("the longer way, by service provider", () => {
  const PROVIDER_ROWS = [row("a"), row("b")];
  const GROUPS = { a: [{ groupId: "x" }], b: [{ groupId: "y" }] };

  test.each<[string, unknown]>([
    ["is refused (4003)", REFUSED],
    ["has another path (404)", { status: 404, body: "Not found" }],
    ["fails", { status: 500, body: {} }],
    ["is no list", "odd"],
    ["is an error with status 200", { error: "There has been a BroadWorks error.", status: 500 }],
    ["names no service provider in a row", [row("a", "x"), row(undefined, "y")]],
    ["is empty", []],
  ])("if the tree %s", async (_, tree) => {
    const { odin, paths } = await odinWith({ [SESSION]: SYSTEM, [TREE]: tree, [PROVIDERS]: PROVIDER_ROWS }, GROUPS);
    const { groups, costs } = await odinGroups(odin);
    expect(groups).toEqual([row("a", "x"), row("b", "y")]);
    expect(paths()).toEqual([SESSION, TREE, PROVIDERS, "/groups", "/groups"]);
    expect(costs.reduce((sum, { most }) => sum + (most ?? 0), 0)).toBe(5);
  });

  test("if the session cannot be read, the lists show what the login sees", async () => {
    const { odin } = await odinWith({ [SESSION]: { status: 500, body: {} }, [TREE]: [row("a", "x")] });
    expect((await odinGroups(odin)).groups).toEqual([row("a", "x")]);
  });

  test("a service provider that cannot be listed is named, with the reason", async () => {
    const failing = { ...GROUPS, b: { status: 503, body: { error: "busy", status: 503 } }, d: [{ groupName: "?" }] };
    const providers = [...PROVIDER_ROWS, row("c"), row("d"), row("e")];
    const { odin } = await odinWith(
      { [SESSION]: SYSTEM, [PROVIDERS]: providers },
      { ...failing, e: [{ groupId: "x", serviceProviderId: "a" }] },
    );
    const { groups, unlisted } = await odinGroups(odin);
    expect(groups).toEqual([row("a", "x")]);
    expect(unlisted).toEqual([
      { serviceProviderId: "b", because: expect.stringMatching(/503.*, which may succeed later$/) },
      { serviceProviderId: "c", because: "the login may not list them" },
      { serviceProviderId: "d", because: "a listed group has no id" },
      { serviceProviderId: "e", because: "the answer lists groups of another service provider" },
    ]);
  });
});

describe("nothing to list", () => {
  test.each<[string, Answers, Answers, readonly string[], RegExp]>([
    ["no service provider", { [SESSION]: SYSTEM, [TREE]: [], [PROVIDERS]: [] }, {}, [], /sees no group\. Check its/],
    ["an empty one", { [SESSION]: SYSTEM }, { a: [] }, ["a"], /^the service provider "a" has no group that/],
    ["the login of a user", { [SESSION]: { loginType: "User", groupId: "g" } }, {}, [], /is of a user, and sees only/],
    [
      "another service provider",
      { [SESSION]: { loginType: "Service Provider", serviceProviderId: "a", groupId: null } },
      { b: [{ groupId: "x" }] },
      ["b"],
      /is of the service provider "a", and does not see "b"/,
    ],
  ])("%s is one clear line", async (_, answers, groups, serviceProviderIds, line) => {
    const { odin } = await odinWith(answers, groups);
    const error = await rejection(odinGroups(odin, { serviceProviderIds }));
    expect(isNoGroups(error)).toBe(true);
    expect(error instanceof Error && error.message).toMatch(line);
  });

  test("what cannot be listed at all throws its error; a stop and a refused token end it", async () => {
    const { odin } = await odinWith({ [SESSION]: SYSTEM }, { a: { status: 404, body: "No such service provider" } });
    const error = await rejection(odinGroups(odin, { serviceProviderIds: ["a"] }));
    expect(isApiError(error) && error.status).toBe(404);
    const stop = AbortSignal.abort();
    expect(String(await rejection(odinGroups(odin, { stop })))).toContain("Stopped");
    const ended = await odinWith({ [SESSION]: SYSTEM, [TREE]: { status: 401, body: "Expired token" } });
    const refused = await rejection(odinGroups(ended.odin));
    expect(isApiError(refused) && refused.status).toBe(401);
  });
});
