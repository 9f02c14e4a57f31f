/** When nobody can say that no other user has the same. */
import { expect, test } from "vitest";
import { partialReasons } from "../../../src/journal/judging/partial.js";

test.each([
  [{ "--state": ["active", "inactive"], "--purecloud-group": null }, []],
  [{ "--state": ["active"] }, ["only chosen users were read (--state)"]],
  [{ "--state": ["active"], "--purecloud-user": ["u"] }, ["only chosen users were read (--purecloud-user, --state)"]],
])("the selection %j", (selection, reasons) => {
  const partial = partialReasons({ head: { selection }, scopes: [] } as never);
  expect(partial.map(({ because }) => because)).toEqual(reasons);
});
