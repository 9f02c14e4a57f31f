import { failed, ok } from "@rollcall/audit";
import { expect, test } from "vitest";
import { summarise, TotalsCounter, terminalReport } from "../src/index.js";
import { odinRecord, purecloudRecord } from "./records.js";

function totalsOf(...records: Parameters<typeof summarise>[0][]) {
  const counter = new TotalsCounter();
  for (const record of records) counter.add(summarise(record).user);
  return counter.totals;
}

test("who is on both has the same e-mail address, in any case, whichever came first", () => {
  const odin = (emailAddress: string) => odinRecord({ user: ok({ firstName: "Ada", lastName: "L", emailAddress }) });
  const purecloud = purecloudRecord({ profile: ok({ name: "Ada", email: "ADA@example.com" }) });
  const { onBoth, odin: counted } = totalsOf(odin("ada@example.com"), purecloud, odin("eve@example.com"), odin(""));
  expect(counted.users).toBe(3);
  expect(onBoth).toMatchObject({ users: 1, unread: 0 });
});

test("what was not read is counted apart, never as no", () => {
  const unread = failed("500 boom");
  const odin = odinRecord({ user: unread, serviceSettings: unread, registration: unread, assignedServices: unread });
  const { odin: found, purecloud, onBoth } = totalsOf(odin, purecloudRecord({ callForwarding: unread }));
  const none = { users: 0, first: [], unread: 1 };
  expect([onBoth, found.forwarding, found.unregistered, purecloud.forwarding]).toEqual([none, none, none, none]);
});

test("the report begins with them, and names the first three", () => {
  const totals = {
    odin: {
      users: 9,
      forwarding: { users: 4, first: ["A", "B", "C\u001b"], unread: 2 },
      unregistered: { users: 1, first: ["A"], unread: 0 },
    },
    purecloud: { users: 8, forwarding: { users: 0, first: [], unread: 0 } },
    onBoth: { users: 2, first: ["A", "B"], unread: 0 },
  };
  const at = new Date("2026-01-02T03:04:05Z");
  const text = terminalReport({ startedAt: at, finishedAt: at, scopes: [], totals });
  expect(text.split("\n").slice(1, 11)).toEqual([
    "",
    "Totals",
    "  Odin            9",
    "  PureCloud       8",
    "  on both         2 (A, B), by e-mail address",
    "  forward calls   Odin: 4 (A, B, C\\u001b, 1 more), and 2 of whom it was not read",
    "                  PureCloud: 0",
    "  not registered  Odin: 1 (A)",
    "",
    "Coverage",
  ]);
});
