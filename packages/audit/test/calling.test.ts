import { describe, expect, test } from "vitest";
import {
  CoverageCounter,
  failed,
  normalise,
  ok,
  plain,
  REDACTED,
  redactRecord,
  summarise,
  terminalReport,
  WIDTH,
} from "../src/index.js";
import { odinRecord } from "./records.js";

const is = <T>(value: T) => ({ known: true, value });
const isUnknown = { known: false, because: expect.any(String) };
const ORIGINATING = "outgoingCallingPlans.outgoingCallingPlanOriginating";
const REDIRECTING = "outgoingCallingPlans.outgoingCallingPlanRedirecting";
const CODES = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode";

const settings = {
  "Call Forwarding Always": { isActive: true, forwardToPhoneNumber: 441134960000 },
  "Call Forwarding Busy": { isActive: false, forwardToPhoneNumber: "1" },
  "Call Forwarding No Answer": { isActive: "true" },
  "Call Forwarding Selective": {
    isActive: true,
    defaultForwardToPhoneNumber: "6500",
    criteria: [
      { isActive: true, forwardToPhoneNumber: 1021 },
      { isActive: false, forwardToPhoneNumber: 1022 },
      { isActive: true, forwardTo: "6500" },
    ],
  },
};
const assigned = (serviceName: string) => ok({ userServices: [{ serviceName, isActive: true }], groupServices: [] });
const plan = (useCustomSettings: unknown, international?: unknown) =>
  ok({ useCustomSettings, userPermissions: { international } });

describe("call forwarding", () => {
  test("what is switched on, with where it goes; a number may have lost its prefix", () => {
    const user = normalise(odinRecord({ serviceSettings: ok(settings) }));
    expect(user.forwarding).toEqual(
      is([
        { when: "Always", targets: ["441134960000"] },
        { when: "No Answer", targets: [] },
        { when: "Selective", targets: ["6500", "1021"] },
      ]),
    );
    expect(user.losses).toEqual([
      {
        path: "serviceSettings.Call Forwarding Always.forwardToPhoneNumber",
        value: "441134960000",
        lost: "leading zeros",
      },
    ]);
  });

  test("what the list of services has on is not off because the settings leave it out", () => {
    const assignedServices = assigned("Call Forwarding Not Reachable");
    expect(normalise(odinRecord({ serviceSettings: ok({}), assignedServices })).forwarding).toEqual(
      is([{ when: "Not Reachable", targets: null }]),
    );
  });

  test("one that does not tell makes it unknown", () => {
    expect(normalise(odinRecord({})).forwarding).toEqual(isUnknown);
    const silent = ok({ "Call Forwarding Always": [] });
    expect(normalise(odinRecord({ serviceSettings: silent })).forwarding).toEqual(is([]));
    const empty = ok({ "Call Forwarding Always": { forwardToPhoneNumber: 5 } });
    expect(normalise(odinRecord({ serviceSettings: empty })).forwarding).toEqual(isUnknown);
  });
});

describe("international calls", () => {
  const of = (data: ReturnType<typeof plan>) => normalise(odinRecord({ [ORIGINATING]: data })).international.dialling;

  test("the user's own permission, unless the group's is in force", () => {
    expect(of(plan(true, "Authorization Code Required"))).toEqual(
      is({ kind: "own", value: "Authorization Code Required" }),
    );
    expect(of(plan("true", true))).toEqual(is({ kind: "own", value: "Allow" }));
    expect(of(plan(true, false))).toEqual(is({ kind: "own", value: "Disallow" }));
    expect(of(plan(false, "Allow"))).toEqual(is({ kind: "group" }));
  });

  test("what was not told is unknown", () => {
    expect(of(plan(undefined, "Allow"))).toEqual(isUnknown);
    expect(of(plan(true))).toEqual(isUnknown);
    expect(normalise(odinRecord({})).international.forwarding).toEqual(isUnknown);
  });
});

describe("lists and profiles of a shape that is not known", () => {
  test("are unknown, never empty", () => {
    const user = normalise(
      odinRecord({
        user: ok({ userId: "u" }),
        assignedServices: ok({ userServices: ["Voice Mail"] }),
        registration: ok({ registrations: ["sip:x"] }),
        "utilities.alternateUserId": ok({ users: ["x"] }),
      }),
    );
    for (const fact of [user.endpoint, user.services, user.registered, user.alternateUserIds]) {
      expect(fact).toEqual(isUnknown);
    }
  });

  test("a pack by its other name, and a service without one, are there", () => {
    const user = normalise(
      odinRecord({
        serviceAssignment: ok({ servicePackServices: [{ servicePackName: "Gold", assigned: true }] }),
        assignedServices: ok({ userServices: [{ isActive: true }] }),
      }),
    );
    expect(user.packs).toEqual(is(["Gold"]));
    expect(user.services).toEqual(is([{ name: "(without a name)", isActive: true }]));
  });
});

describe("the report", () => {
  const record = odinRecord({
    serviceSettings: ok(settings),
    [ORIGINATING]: plan(true, "Disallow"),
    [REDIRECTING]: plan(false, true),
  });
  const print = (columns?: number) => {
    const counter = new CoverageCounter("odin", "scope");
    counter.add(record);
    const at = new Date("2026-01-02T03:04:05Z");
    const scopes = [{ coverage: counter.result(), users: [summarise(record)] }];
    return terminalReport({ startedAt: at, finishedAt: at, scopes, columns });
  };

  test("says who forwards where, and who may call abroad", () => {
    const text = print();
    expect(text).toContain("forwards   always to 441134960000, no answer to nowhere, selective to 6500 and 1021");
    expect(text).toContain("abroad     dialling Disallow; forwarding as the group's plan says (not read)");
  });

  test.each([
    [undefined, WIDTH],
    [300, WIDTH],
    [60, 60],
    [10, 40],
    [0, WIDTH],
  ])("on %s columns is at most %s wide", (columns, width) => {
    const lines = print(columns).split("\n").slice(1);
    const wrapped = lines.filter((line) => /^ {4}(forwards|abroad) /.test(line));
    for (const line of wrapped) expect(line.length).toBeLessThanOrEqual(width);
    const words = lines.find((line) => line.includes("forwards")) ?? "";
    expect(words.length).toBeGreaterThan(width === WIDTH ? 60 : 15);
  });
});

test("a run that was cut off or ended early is not shown as complete", () => {
  const at = new Date("2026-01-02T03:04:05Z");
  const paint = { ...plain, green: (text: string) => `<green>${text}` };
  const shown = (stopped: string | null) => {
    const counter = new CoverageCounter("odin", "scope");
    const none = { platform: "odin", scope: "scope", strategy: "server", seen: 0, expected: 0, calls: 2 } as const;
    counter.progress({ ...none, truncated: null, notAsked: [] });
    const scopes = [{ coverage: counter.result(stopped), users: [] }];
    return terminalReport({ startedAt: at, finishedAt: at, scopes, paint });
  };
  expect(shown(null)).toContain("<green>0 of 0 users");
  expect(shown("no longer signed in")).not.toContain("<green>");
});

test("a hole names at most five reasons, however many there are", () => {
  const counter = new CoverageCounter("odin", "scope");
  for (let index = 0; index < 9; index += 1) counter.add(odinRecord({ user: failed(`reason ${index}`) }));
  const hole = counter.result().holes.find(({ section }) => section === "user");
  expect(hole).toMatchObject({ users: 9, because: ["reason 0", "reason 1", "reason 2", "reason 3", "reason 4"] });
});

test("a single authorization code, one of an odd shape, and other codes in its row are masked", () => {
  const mask = (codes: unknown) => redactRecord(odinRecord({ [CODES]: ok({ codes }) })).sections[CODES];
  expect(mask({ code: "1001", description: "door" })).toEqual(ok({ codes: { code: REDACTED, description: "door" } }));
  expect(mask([{ authorizationCode: "1001" }])).toEqual(ok({ codes: [{ authorizationCode: REDACTED }] }));
  const odd = JSON.parse('[{"code":{"toString":1},"description":{"toString":1}}]');
  expect(mask(odd)).toEqual(ok({ codes: [{ code: REDACTED, description: { toString: 1 } }] }));
  expect(mask(null)).toEqual(ok({ codes: null }));
});
