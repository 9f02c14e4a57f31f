/** When nobody can say that no other user has the same. */
import { expect, test } from "vitest";
import { missingNumbers, partialReasons } from "../../../src/journal/judging/partial.js";

test.each([
  [{ "--state": ["active", "inactive"], "--purecloud-group": null }, []],
  [{ "--state": ["active"] }, ["only chosen users were read (--state)"]],
  [{ "--state": ["active"], "--purecloud-user": ["u"] }, ["only chosen users were read (--purecloud-user, --state)"]],
])("the selection %j", (selection, reasons) => {
  const partial = partialReasons({ head: { selection }, scopes: [] } as never);
  expect(partial.map(({ because }) => because)).toEqual(reasons);
});

test("chosen users of PureCloud leave numbers unread, and chosen groups of Odin are whole", () => {
  const of = (selection: object) =>
    missingNumbers({ head: { selection, scopes: [{ platform: "odin" }] }, scopes: [] } as never);
  expect(of({ "--odin-group": ["Sales"] })).toEqual([]);
  expect(of({ "--odin-group": null, "--odin-sp": ["ent"], "--state": ["active"] })).toEqual([]);
  expect(of({ "--purecloud-user": ["u"] })).toEqual(["only chosen users were read (--purecloud-user)"]);
  expect(partialReasons({ head: { selection: { "--odin-group": ["Sales"] } }, scopes: [] } as never)).toEqual([]);
});

test("without Odin, its numbers may be missing. Without PureCloud, the groups of Odin have theirs", () => {
  const of = (platform: string) =>
    missingNumbers({ head: { selection: {}, scopes: [{ platform }] }, scopes: [] } as never);
  expect(of("purecloud")).toEqual(["Odin was not audited, and ownNumbers is not configured"]);
  expect(of("odin")).toEqual([]);
});
