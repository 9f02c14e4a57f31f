import { expect, test } from "vitest";
import { callerOf } from "../src/operations/callers.ts";
import { type Operation, operationsOf } from "../src/operations/described.ts";
import { coverage, page } from "../src/operations/page.ts";
import { flaws, hereAndLeftOut, misplaced, readReasons } from "../src/operations/reasons.ts";

const operation = (more: Partial<Operation>): Operation => ({
  ...{ name: "getThings", http: "GET", path: "/api/v2/things", isLogin: false, onlyReads: true },
  ...{ evidence: "found", answer: "schema", since: "44.0.0", ...more },
});
const call = {
  path: "packages/audit/src/collect/odin/things.ts",
  text: 'call(odin, "getThings", {}); ({ registration: one("getUserRegistration") })',
};
const none = { needed: {} };

test("somebody needs every operation", () => {
  expect(coverage().missing).toEqual([]);
});

test("an operation that nobody needs is found", () => {
  expect(callerOf("odin", operation({}), [], none)).toBeUndefined();
  expect(callerOf("odin", operation({}), [{ ...call, text: "getThingsBulk" }], none)).toBeUndefined();
  // PureCloud may have an operation of the same name.
  expect(callerOf("purecloud", operation({}), [call], none)).toBeUndefined();
});

test.each([
  [operation({}), "the audit"],
  [operation({ name: "getUserRegistration" }), "the audit, section `registration`"],
  [operation({ isLogin: true }), "the login of the clients"],
  [operation({ name: "getUser", path: "/api/v2/users/{userId}" }), "reads a user"],
  [operation({ name: "putUser", path: "/api/v2/users/{userId}", onlyReads: false }), "changes a user"],
  [operation({ name: "getGroupPlanOne" }), "reads a plan"],
])("$name is needed", (one, caller) => {
  const other = { path: "packages/audit/src/collect/odin/more.ts", text: 'call(odin, "getUserRegistration", {})' };
  expect(callerOf("odin", one, [call, other], { needed: { odin: { "getGroupPlan*": "reads a plan" } } })).toBe(caller);
});

const inSpec = operationsOf("purecloud").map(({ name }) => name);

test("the operations of UsersApi are here or left out, each once", () => {
  expect(misplaced(readReasons().usersApi, inSpec)).toEqual([]);
});

test("an operation that has no place in the reasons, or two, is named with the remedy", () => {
  const { usersApi } = readReasons();
  const { here, elsewhere, leftOut, operations } = usersApi;
  const [first = "", ...others] = here;
  const said = (changed: Partial<typeof usersApi>, spec = inSpec) => misplaced({ ...usersApi, ...changed }, spec);
  expect(said({}, [...inSpec, "getFlows"])).toEqual([
    "getFlows: add it to usersApi.here if the vendor's UsersApi has it, else to elsewhere",
  ]);
  expect(said({ elsewhere: [...elsewhere, "getFl*"] }, [...inSpec, "getFlows"])).toEqual([]);
  const without = inSpec.filter((name) => name !== first);
  expect(said({}, without)).toEqual([`${first} is not in the spec: move it from usersApi.here to leftOut`]);
  expect(said({ leftOut: [...leftOut, { why: "x", operations: [first] }] })).toEqual([
    `${first} has two places in usersApi: keep one`,
  ]);
  expect(said({ here: others, elsewhere: [...elsewhere, first] })).toEqual([
    `usersApi names ${operations - 1} of ${operations} operations: compare with the SDK`,
  ]);
});

test("what was left out and has come is found on both platforms", () => {
  const { usersApi } = readReasons();
  const leaving = {
    usersApi: { ...usersApi, leftOut: [{ why: "x", operations: ["getUsersMeVerifiers", "getUsersChatsMe"] }] },
    odin: { leftOut: [{ why: "x", requests: ["GET /api/v2/users/login"] }] },
  };
  const here = new Set(["getUsersMeVerifiers", "GET /api/v2/users/login", "getUsers"]);
  expect(hereAndLeftOut(leaving, here)).toEqual(["getUsersMeVerifiers", "GET /api/v2/users/login"]);
});

test("an operation that was left out and has come is named with both edits that it needs", () => {
  const { usersApi, odin } = readReasons();
  const come = "getUsersChatsMe";
  const request = odin.leftOut[0]?.requests[0] ?? "";
  expect(flaws({ usersApi, odin }, { names: [...inSpec, come], requests: [request] })).toEqual([
    `${come} is in the spec: remove it from leftOut`,
    `${request} is in the spec: remove it from leftOut`,
    `${come}: add it to usersApi.here if the vendor's UsersApi has it, else to elsewhere`,
  ]);
});

test("a request of Odin that was left out is not here", () => {
  const here = operationsOf("odin").map(({ http, path }) => `${http} ${path}`);
  const left = readReasons().odin.leftOut.flatMap(({ requests }) => requests);
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((request) => here.includes(request))).toEqual([]);
});

test("a row says who needs it, and how well it is known", () => {
  const reasons = {
    needed: {},
    odin: { leftOut: [{ why: "Guessed.", requests: ["PUT /things"] }] },
    usersApi: { sdk: "sdk 1", operations: 3, here: [], elsewhere: [], leftOut: [{ why: "Rare.", operations: ["a"] }] },
  };
  const rows = [{ ...operation({ name: "getUser", path: "/users" }), caller: "reads a user" }];
  const text = page({ odin: rows, purecloud: [] }, reasons);
  expect(text).toContain("| `getUser` | `GET /users` | reads a user | found | schema | 44.0.0 |");
  expect(text).toContain("has 3 operations (sdk 1). 2 of them are in the spec.");
  expect(text).toContain("| Rare. | `a` |");
  expect(text).toContain("| Guessed. | `PUT /things` |");
});

test("an example that calls an operation through a helper of the clients is credited too", () => {
  const helper = {
    path: "packages/clients/src/odin/things-of.ts",
    text: "export async function* thingsOf(odin) { yield* await odin.getThings(); }",
  };
  const example = {
    path: "examples/jobs/src/odin/things.ts",
    text: 'import { other, thingsOf } from "@rollcall/clients/odin";',
  };
  const own = { path: "examples/jobs/src/odin/own.ts", text: 'import { thingsOf } from "./things-of.ts";' };
  const code = [helper, example, own];
  expect(callerOf("odin", operation({}), code, none)).toBe("a helper of the clients, the example jobs");
  expect(callerOf("odin", operation({}), [helper, own], none)).toBe("a helper of the clients");
});
