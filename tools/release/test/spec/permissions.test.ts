import type { Permissions } from "@rollcall/codegen";
import { expect, test } from "vitest";
import { comparePermissions, describePermissions } from "../../src/spec/requirements.ts";

const none: Permissions = { mode: "none", permissions: [] };
const any = (...permissions: string[]): Permissions => ({ mode: "any", permissions });
const all = (...permissions: string[]): Permissions => ({ mode: "all", permissions });

test.each<[string, Permissions | undefined, Permissions | undefined, string]>([
  ["a permission where there was none", none, any("a"), "tightened"],
  ["a permission where the spec had none", undefined, any("a"), "tightened"],
  ["another permission", any("a"), any("b"), "tightened"],
  ["one of several is gone", any("a", "b"), any("a"), "tightened"],
  ["one more of which all are needed", all("a"), all("a", "b"), "tightened"],
  ["all instead of any", any("a", "b"), all("a", "b"), "tightened"],
  ["no longer any", any("a"), none, "loosened"],
  ["one more of which one is enough", any("a"), any("a", "b"), "loosened"],
  ["one fewer of which all are needed", all("a", "b"), all("a"), "loosened"],
  ["any instead of all", all("a", "b"), any("a", "b"), "loosened"],
  ["any of those that were needed, and another", all("a", "b"), any("b", "c"), "loosened"],
  ["another order", any("a", "b"), any("b", "a"), "same"],
  ["one of one, and all of one", any("a"), all("a"), "same"],
  ["none, written and omitted", undefined, none, "same"],
  ["any of no permissions", any("a"), any(), "loosened"],
  ["none, and any of none", none, any(), "same"],
])("%s", (_, before, now, expected) => {
  expect(comparePermissions(before, now)).toBe(expected);
});

test("in words", () => {
  expect([undefined, none, any("a"), any("a", "b"), all("a", "b")].map((one) => describePermissions(one))).toEqual([
    "no permission",
    "no permission",
    "`a`",
    "`a` or `b`",
    "`a` and `b`",
  ]);
});
