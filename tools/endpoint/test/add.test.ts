import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { addEndpoint } from "../src/add.ts";
import { parseRequest } from "./parsed.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const COPIED = ["specs/odin", "specs/purecloud", "packages/clients/test/contract", "packages/sandbox/src", "docs"];

/** A copy of what an endpoint reads and writes. A new one for each test would cost more than all that they test. */
const root = mkdtempSync(join(tmpdir(), "rollcall-endpoint-"));
const written = new Set<string>();
beforeAll(() => {
  for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true });
});
afterEach(() => {
  for (const path of written) {
    if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(root, path));
    else rmSync(join(root, path));
  }
  written.clear();
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 10 }));

function add(...args: string[]) {
  const added = addEndpoint(root, parseRequest(args));
  for (const path of [...added.done, ...added.left]) written.add(path);
  return added;
}
const text = (path: string): string => readFileSync(join(root, path), "utf8");

test("a listing of PureCloud leaves three files to fill in", () => {
  const { done, left } = add(
    "purecloud",
    "GET",
    "/api/v2/users/{userId}/skillspells",
    "--answers",
    "UserSkillEntityListing",
  );
  expect(left).toEqual([
    "specs/purecloud/paths/users-userId-skillspells.yaml",
    "specs/purecloud/components/examples/getUserSkillspells.amara.yaml",
    "packages/sandbox/src/purecloud/routing/get-user-skillspells.ts",
  ]);
  expect(done).toEqual([
    "specs/purecloud/openapi.yaml",
    "packages/clients/test/contract/purecloud-routing.cases.ts",
    "packages/sandbox/src/purecloud/operations.ts",
    "docs/from-purecloud-platform-client-v2.md",
  ]);
  const { paths } = parse(text("specs/purecloud/openapi.yaml"));
  expect(paths["/api/v2/users/{userId}/skillspells"].$ref).toMatch(/^(\.\/)?paths\/users-userId-skillspells\.yaml$/);
  const inOrder = Object.keys(paths);
  const at = inOrder.indexOf("/api/v2/users/{userId}/skillspells");
  const near = inOrder.slice(at - 1, at + 2);
  expect(near).toEqual([...near].sort());
  expect(text("packages/clients/test/contract/purecloud-routing.cases.ts")).toContain(
    '"GET /api/v2/users/1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111/skillspells"',
  );
  expect(parse(text("specs/purecloud/paths/users-userId-skillspells.yaml")).get).toMatchObject({
    operationId: "getUserSkillspells",
    parameters: [{ $ref: "../components/parameters/userId.yaml" }],
  });
});

test("what the holder of a token reads is a handler that finds that user, and no row of a list", () => {
  const { left } = add("purecloud", "GET", "/api/v2/users/me/spells", "--answers", "UserSkillEntityListing");
  const handler = "packages/sandbox/src/purecloud/people/get-users-me-spells.ts";
  expect(left).toEqual([
    "specs/purecloud/paths/users-me-spells.yaml",
    "specs/purecloud/components/examples/getUsersMeSpells.default.yaml",
    handler,
  ]);
  expect(text(handler)).toContain("export const getUsersMeSpells = readHolder(() => {");
});

test("an endpoint of Odin has its ids in the query", () => {
  const { left } = add("odin", "GET", "/api/v2/users/spellbooks", "--answers", "CallPolicies");
  expect(left).toHaveLength(4);
  const { examples } = parse(text("specs/odin/paths/users-spellbooks.yaml")).get.responses[200].content[
    "application/json"
  ];
  expect(Object.keys(examples)).toEqual(["4003"]);
  expect(text("packages/clients/test/contract/odin.cases.ts")).toContain(
    '"GET /api/v2/users/spellbooks?userId=4003%40parkbenchsolutions.com"',
  );
});

test.each([
  ["groups", ["serviceProviderId", "groupId"]],
  ["service-providers", ["serviceProviderId"]],
  ["system", []],
])("an endpoint of Odin below %s has the ids %j", (begin, ids) => {
  add("odin", "GET", `/api/v2/${begin}/spellbooks`, "--answers", "CallPolicies");
  expect(parse(text(`specs/odin/paths/${begin}-spellbooks.yaml`)).get.parameters).toEqual(
    ids.map((id) => ({ $ref: `../components/parameters/${id}.yaml` })),
  );
});

test("a handler of Odin that is about no user and no group has the state of Odin", () => {
  add("odin", "GET", "/api/v2/system/spellbooks", "--answers", "CallPolicies");
  expect(text("packages/sandbox/src/odin/utilities/get-system-spellbooks.ts")).toContain(
    "export const getSystemSpellbooks: Handler<OdinState> = () => {",
  );
});

test("a setting of a user is a row, which further operations of the path extend", () => {
  const rows = "packages/sandbox/src/odin/rows/settings.ts";
  const path = "/api/v2/users/automatic-callback";
  const { done, left } = add("odin", "GET", path, "--answers", "CallPolicies");
  expect(done).toContain(rows);
  expect(left.filter((file) => file.endsWith(".ts"))).toEqual([]);
  expect(text(rows)).toContain('{ name: "AutomaticCallback", serves: ["get"], service: "Automatic Callback" },');
  add("odin", "PUT", path, "--answers", "CallPolicies", "--body", "UpdateUserServices");
  add("odin", "GET", `${path}/bulk`, "--answers", "CallPolicies");
  expect(text(rows)).toContain(
    '{ name: "AutomaticCallback", serves: ["get", "put", "getBulk"], service: "Automatic Callback" },',
  );
  const cases = text("packages/clients/test/contract/odin.cases.ts");
  expect(cases).toContain('"PUT /api/v2/users/automatic-callback"');
  expect(cases).toContain('"GET /api/v2/users/automatic-callback/bulk?serviceProviderId=ent.odin&groupId=grp.odin"');
  const { get } = parse(text("specs/odin/paths/users-automatic-callback-bulk.yaml"));
  expect(get.parameters).toHaveLength(2);
  expect(Object.keys(get.responses[200].content["application/json"].examples)).toEqual(["estate"]);
});

test("rows of a setting are one row of children, which further operations of the path extend", () => {
  const rows = "packages/sandbox/src/odin/rows/children.ts";
  const path = "/api/v2/users/call-notify/spells";
  const { left } = add("odin", "POST", path, "--answers", "CallPolicies", "--body", "UpdateUserServices");
  expect(left).toContain(rows);
  expect(text(rows)).toContain(
    '{ post: "postUserCallNotifySpells", ...ofService("Call Notify"), list: "TODO(endpoint)',
  );
  add("odin", "DELETE", path);
  add("odin", "PUT", path, "--answers", "CallPolicies", "--body", "UpdateUserServices");
  expect(text(rows)).toMatch(
    /\{ post: "postUserCallNotifySpells", (put|delete): "\w+UserCallNotifySpells", (put|delete): "\w+UserCallNotifySpells", /,
  );
  expect(text("packages/sandbox/src/odin/rows/settings.ts")).not.toContain("CallNotifySpells");
  expect(() => add("odin", "POST", `${path}/x`, "--id", "postUserCallNotifySpells")).toThrow("already");
});

test.each([
  ["odin", "/api/v2/groups/spellbooks", "lists", 'list({ operationId: "getGroupSpellbooks", items:'],
  [
    "odin",
    "/api/v2/service-providers/spellbooks",
    "lists",
    'list({ operationId: "getServiceProviderSpellbooks", of: "provider", items:',
  ],
  [
    "purecloud",
    "/api/v2/spells",
    "catalogues",
    '...catalogue({ operationId: "getSpells", path: "/api/v2/spells", items:',
  ],
  ["purecloud", "/api/v2/spells/{spellId}/members", "relations", 'ofThing({ operationId: "getSpellMembers", path:'],
])("%s: %s is a row of %s", (platform, path, table, row) => {
  const rows = `packages/sandbox/src/${platform}/rows/${table}.ts`;
  expect(add(platform, "GET", path, "--answers", "UserSummary").left).toContain(rows);
  expect(text(rows)).toContain(row);
  expect(() => add(platform, "GET", `${path}/x`, "--id", /"(\w+)"/.exec(row)?.[1] ?? "")).toThrow("already");
});

test("the read of one thing goes into the row of its list", () => {
  const rows = "packages/sandbox/src/purecloud/rows/catalogues.ts";
  add("purecloud", "GET", "/api/v2/routing/skills/{skillId}", "--answers", "RoutingSkill");
  expect(text(rows)).toContain(
    'path: "/api/v2/routing/skills", one: { operationId: "getRoutingSkill", parameter: "skillId" },',
  );
});

test("the row for people who come from the SDK is next to the operation with the nearest name", () => {
  add("purecloud", "GET", "/api/v2/routing/skills/{skillId}", "--answers", "RoutingSkill");
  expect(text("docs/from-purecloud-platform-client-v2.md")).toMatch(
    /`getRoutingSkills\(.*\n\| `getRoutingSkill\(skillId\)`/,
  );
});

test("another method of a known path goes into the file of that path", () => {
  const file = "specs/purecloud/paths/users-userId-superiors.yaml";
  const before = text(file);
  add("purecloud", "POST", "/api/v2/users/{userId}/superiors", "--answers", "Verifier");
  expect(text(file).startsWith(before)).toBe(true);
  expect(Object.keys(parse(text(file)))).toEqual(["get", "post"]);
});

test("a new parameter, schema and body get files", () => {
  add("purecloud", "PUT", "/api/v2/users/{userId}/badges/{badgeId}");
  for (const name of ["parameters/badgeId", "schemas/UserBadge", "schemas/UserBadgeRequest"]) {
    expect(text(`specs/purecloud/components/${name}.yaml`)).toContain("TODO(endpoint)");
  }
});

test("a page size says how the listing pages", () => {
  add("purecloud", "GET", "/api/v2/users/{userId}/badges", "--pages");
  expect(parse(text("specs/purecloud/paths/users-userId-badges.yaml")).get).toMatchObject({
    "x-pagination": { style: "page", size: "pageSize", page: "pageNumber" },
  });
});

test("what exists already is refused, and nothing is written", () => {
  expect(() => add("purecloud", "GET", "/api/v2/users/{userId}/verifiers")).toThrow(
    "specs/purecloud/paths/users-userId-verifiers.yaml has GET /api/v2/users/{userId}/verifiers already.",
  );
  expect(() => add("purecloud", "GET", "/api/v2/users/{userId}/badges", "--id", "getUsers")).toThrow(
    "has a handler of getUsers already",
  );
  expect(existsSync(join(root, "specs/purecloud/paths/users-userId-badges.yaml"))).toBe(false);
});

test.each(["/api/v2/users/userId/verifiers", "/api/v2/users-userId-verifiers", "/api/v2/users/{userid}/verifiers"])(
  "%s is refused, because its file would be that of another path",
  (path) => {
    expect(() => add("purecloud", "POST", path)).toThrow(
      new RegExp(
        `would be the file of ${literal(path)}, and is that of /api/v2/users/\\{userId\\}/verifiers\\. Do: .*$`,
      ),
    );
    expect(text("specs/purecloud/paths/users-userId-verifiers.yaml")).not.toContain("post:");
  },
);

const literal = (path: string): string => path.replace(/[{}]/g, "\\$&");

test("a path file says only what differs from other operations", () => {
  const path = "/api/v2/users/{userId}/badges";
  add("purecloud", "POST", path);
  add("purecloud", "DELETE", path);
  const { post, delete: removal } = parse(text("specs/purecloud/paths/users-userId-badges.yaml"));
  expect(Object.keys(post.responses)).toEqual(["200"]);
  expect(Object.keys(post.responses[200])).toEqual(["description", "content"]);
  expect(Object.keys(removal.responses)).toEqual(["204"]);
  expect(Object.keys(removal.responses[204])).toEqual(["description"]);
});
