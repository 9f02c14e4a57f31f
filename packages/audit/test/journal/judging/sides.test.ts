/** How much of each platform an audit holds. */
import { expect, test } from "vitest";
import { sidesOf } from "../../../src/journal/judging/sides.js";

const ODIN = { platform: "odin", scope: "ent/grp" };
const PURECLOUD = { platform: "purecloud", scope: "organisation" };
const COMPLETE = { state: "complete" };

const of = (scopes: readonly object[], selection: object = {}, coverages: readonly object[] = []) =>
  sidesOf({ head: { scopes, selection }, scopes: coverages.map((coverage) => ({ coverage })) } as never);

test("a platform without a scope is not audited, which is not an empty side", () => {
  expect(of([ODIN])).toEqual({ odin: COMPLETE, purecloud: { state: "not audited" } });
  expect(of([PURECLOUD])).toEqual({ odin: { state: "not audited" }, purecloud: COMPLETE });
});

test("chosen groups, chosen users and a list that ended early make a side partial", () => {
  expect(of([ODIN, PURECLOUD], { "--odin-sp": null, "--odin-group": ["g"] })).toEqual({
    odin: { state: "partial", because: ["only chosen groups were read (--odin-group)"] },
    purecloud: COMPLETE,
  });
  const truncated = { platform: "purecloud", stopped: null, truncated: "2 of 3 users came" };
  expect(of([ODIN, PURECLOUD], { "--purecloud-division": ["d"] }, [truncated]).purecloud).toEqual({
    state: "partial",
    because: ["not all users were read: 2 of 3 users came", "only chosen users were read (--purecloud-division)"],
  });
});
