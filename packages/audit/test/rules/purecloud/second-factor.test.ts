import { expect, test } from "vitest";
import { failed, forbidden, ok, type Section } from "../../../src/index.js";
import { DEFAULT_CONFIG, Judge, type RulesConfig, type Verdict } from "../../../src/rules/index.js";
import { withoutSecondFactor } from "../../../src/rules/purecloud/second-factor.js";
import { purecloudRecord } from "../../records.js";

const access = (roles: readonly string[], permissions: unknown = []) =>
  ok({ roles: roles.map((name) => ({ id: name, name })), permissions });
const ADMIN = access(["Master Admin"]);
const phone = { id: "v1", name: "Phone" };

interface Given {
  readonly authorization?: Section;
  readonly verifiers?: Section | undefined;
  readonly state?: string;
  readonly config?: Partial<RulesConfig>;
}

/** What the rule says. Undefined if it does not judge the user. */
function verdictOn({ authorization = ADMIN, verifiers, state = "active", config }: Given): Verdict | undefined {
  let said: Verdict | undefined;
  const judge = new Judge({
    rules: [withoutSecondFactor],
    config: { ...DEFAULT_CONFIG, ...config },
    onVerdict: (_, __, verdict) => {
      said = verdict;
    },
  });
  const profile = ok({ name: "Ada", state });
  const record = purecloudRecord({ profile, authorization, verifiers } as never);
  judge.record(record);
  judge.finish();
  return said;
}

const allowed = { allow: { ...DEFAULT_CONFIG.allow, administrators: ["id-1"] } };

test.each<[string, Given, Verdict["outcome"] | undefined, string?]>([
  ["none", { verifiers: ok([]) }, "found"],
  ["only one that is switched off", { verifiers: ok([{ ...phone, enabled: false }]) }, "found"],
  ["none, by a permission", { authorization: access([], ["authorization:*:*"]), verifiers: ok([]) }, "found"],
  [
    "none, and roles that do not say what they permit",
    { authorization: access(["ADMIN "], null), verifiers: ok([]) },
    "found",
  ],
  ["none, and is allowed to be an administrator", { verifiers: ok([]), config: allowed }, "found"],
  ["one", { verifiers: ok([{ ...phone, enabled: true }]) }, "clear"],
  ["one that does not say whether it is enabled", { verifiers: ok([phone]) }, "clear"],
  ["one of two", { verifiers: ok([{ ...phone, enabled: false }, phone]) }, "clear"],
  ["no power", { authorization: access(["Administrative Assistant"], ["a:b:c"]) }, "clear", "no administrator"],
  ["no power, and nobody asked", { authorization: access([]), verifiers: undefined }, "clear", "no administrator"],
  ["a login elsewhere", { verifiers: ok([]), config: { singleSignOn: true } }, "clear", "identity provider"],
  [
    "a login elsewhere, unread",
    { verifiers: failed("503"), config: { singleSignOn: true } },
    "clear",
    "identity provider",
  ],
  ["one, and unread roles", { authorization: failed("503"), verifiers: ok([phone]) }, "clear"],
  ["second factors that were not chosen", { verifiers: undefined }, "not evaluated", "verifiers: not read"],
  [
    "second factors that may not be read",
    { verifiers: forbidden(["mfa:verifier:view"]) },
    "not evaluated",
    "forbidden",
  ],
  [
    "none, and unread roles",
    { authorization: failed("503"), verifiers: ok([]) },
    "not evaluated",
    "authorization: 503",
  ],
  [
    "none, and permissions that were not returned",
    { authorization: access([], null), verifiers: ok([]) },
    "not evaluated",
    "no permissions",
  ],
  ["left", { verifiers: ok([]), state: "inactive" }, undefined],
])("an administrator with %s", (_, given, outcome, because) => {
  const verdict = verdictOn(given);
  expect(verdict?.outcome).toBe(outcome);
  if (because !== undefined) expect(String(verdict?.because)).toContain(because);
});

test("the evidence names the power, and the second factors that do not count", () => {
  const off = { ...phone, enabled: false };
  expect(verdictOn({ verifiers: ok([off]) })?.evidence).toEqual([
    { path: "authorization", value: ["Master Admin"] },
    { path: "verifiers", value: ["Phone (switched off)"] },
  ]);
});
