import { CoverageCounter, normalise, ok } from "@rollcall/audit";
import { describe, expect, test } from "vitest";
import { summarise, terminalReport, WIDTH } from "../../src/index.js";
import { odinRows } from "../../src/terminal/odin-user.js";
import { pureCloudRows } from "../../src/terminal/purecloud-user.js";
import { odinRecord, purecloudRecord } from "../records.js";

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
    "inherited.outgoingCallingPlanRedirecting": ok({ permissions: { international: false } }),
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
    expect(text.replaceAll(/\n +/g, " ")).toContain(
      "forwards   Call Forwarding Always to 441134960000, Call Forwarding No Answer to nowhere, " +
        "Call Forwarding Selective to 1021 and 6500",
    );
    expect(text).toContain("abroad     dialling Disallow; forwarding Disallow (the group's plan)");
  });

  test("says for each device whether it is registered", () => {
    const user = ok({
      endpointType: "accessDeviceEndpoint",
      accessDeviceEndpoint: { accessDevice: { deviceName: "desk", macAddress: "N/A" }, linePort: "1@example.com" },
    });
    const serviceSettings = ok({
      "Shared Call Appearance": { endpoints: [{ deviceName: "softphone", linePort: "1_s@example.com" }] },
    });
    const registration = ok({ registrations: [{ deviceName: "softphone", "line/Port": "1_s@example.com" }] });
    const [device] = odinRows(normalise(odinRecord({ user, serviceSettings, registration }))).filter(
      ([label]) => label === "device",
    );
    expect(device?.[1]).toBe(
      'desk ("N/A" is not a MAC address): not registered; softphone (Shared Call Appearance): registered',
    );
  });

  test("calls that go to the own station are not forwarded", () => {
    const station = ok({ defaultStation: { id: "s1" } });
    const callForwarding = ok({ enabled: true, calls: [{ targets: [{ type: "STATION", value: "s1" }] }] });
    const rows = pureCloudRows(normalise(purecloudRecord({ station, callForwarding })));
    expect(rows.find(([label]) => label === "away")?.[1]).toContain("calls not forwarded");
  });

  test("a role says where it counts and which group gives it", () => {
    const grant = (subjectId: string, division: object) => ({ subjectId, role: { id: "r1", name: "Lead" }, division });
    const grants = ok([grant("id-1", { id: "d1", name: "Home" }), grant("g1", { id: "*", name: "All" })]);
    const groups = ok([{ id: "g1", name: "Night Shift" }]);
    const rows = pureCloudRows(normalise(purecloudRecord({ grants, groups, licenses: ok(["communicate"]) })));
    expect(rows).toContainEqual(["grants", "Lead in Home, Lead in all divisions through Night Shift"]);
    expect(rows).toContainEqual(["licences", "communicate"]);
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
