import { failed, ok } from "@rollcall/audit";
import { expect, test } from "vitest";
import { OnBothCounter, summarise } from "../src/index.js";
import { odinRecord, purecloudRecord } from "./records.js";

function onBoth(...records: Parameters<typeof summarise>[0][]) {
  const counter = new OnBothCounter();
  for (const record of records) counter.add(summarise(record).user);
  return counter.onBoth;
}

test("who is on both has the same e-mail address, in any case, whichever came first", () => {
  const odin = (emailAddress: string) => odinRecord({ user: ok({ firstName: "Ada", lastName: "L", emailAddress }) });
  const purecloud = purecloudRecord({ profile: ok({ name: "Ada", email: "ADA@example.com" }) });
  const nameless = purecloudRecord({ profile: ok({ name: "Eve" }) });
  const records = [odin("ada@example.com"), purecloud, odin("eve@example.com"), odin(""), nameless];
  expect(onBoth(...records)).toEqual({ users: 1, unread: 0 });
});

test("an address that was not read is counted apart, never as no", () => {
  expect(onBoth(odinRecord({ user: failed("500 boom") }), purecloudRecord({}))).toEqual({ users: 0, unread: 1 });
});
