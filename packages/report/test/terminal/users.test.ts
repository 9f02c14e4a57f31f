import { CoverageCounter, ok } from "@rollcall/audit";
import { describe, expect, test } from "vitest";
import { summarise, terminalReport, WIDTH } from "../../src/index.js";
import { odinRecord } from "../records.js";

const ORIGINATING = "outgoingCallingPlans.outgoingCallingPlanOriginating";
const REDIRECTING = "outgoingCallingPlans.outgoingCallingPlanRedirecting";

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

const plan = (useCustomSettings: unknown, international?: unknown) =>
  ok({ useCustomSettings, userPermissions: { international } });

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
    expect(text).toContain("abroad     dialling Disallow; forwarding as in the group's plan (not read)");
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
