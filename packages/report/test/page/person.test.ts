/** What the page of a person says. */
import { type Fact, known, unknown } from "@rollcall/audit";
import { describe, expect, test } from "vitest";
import { ageOf } from "../../page/src/person/age.js";
import { factsOf } from "../../page/src/person/facts/index.js";
import { foldedChains, openIn, othersIn } from "../../page/src/person/folded-chains.js";
import { gravestFirst } from "../../page/src/person/gravest-first.js";
import type { OdinSide, PureCloudSide } from "../../page/src/person/person-data.js";
import { suppressionOf } from "../../page/src/person/suppression.js";
import { personOfFinding } from "../../page/src/views/overview/finding-place.js";

describe("facts", () => {
  const odin: OdinSide = {
    platform: "odin",
    serviceProviderId: "sp",
    groupId: "group",
    userId: "1@example.com",
    name: known("Ada"),
    emailAddress: unknown("user: forbidden"),
    phoneNumber: known<string>(null),
    forwarding: known([
      { service: "Call Forwarding Always", state: "on" as const, when: null, targets: ["+44123456789"] },
      { service: "Remote Office", state: "unknown" as const, when: null, targets: null },
    ]),
  };
  const purecloud: PureCloudSide = { platform: "purecloud", userId: "id", name: known("Ada L."), email: known("a@b") };
  const fact = (label: string) =>
    factsOf({ odin, purecloud })
      .flatMap(({ facts }) => facts)
      .find((one) => one.label === label);

  test("stand next to each other", () => {
    expect(fact("name")).toEqual({ label: "name", odin: { words: ["Ada"] }, purecloud: { words: ["Ada L."] } });
  });

  test("that were not read say why, and none is another thing", () => {
    expect(fact("e-mail")?.odin).toEqual({ unknown: "user: forbidden" });
    expect(fact("number")?.odin).toEqual({ words: [] });
    expect(fact("device")?.odin).toEqual({ unknown: "not in this report" });
  });

  test("of a way out say where it leads, and whether it is on", () => {
    expect(fact("forwards")?.odin).toEqual({
      words: [
        "Call Forwarding Always to +44123456789",
        "Remote Office to numbers that were not read, not known whether it is on",
      ],
    });
  });

  test("of one platform leave out the other", () => {
    const labels = factsOf({ odin: undefined, purecloud }).flatMap(({ facts }) => facts);
    expect(labels.every((one) => one.odin === undefined && one.purecloud !== undefined)).toBe(true);
  });

  test("of any shape make no error", () => {
    const strange = { known: true, value: null } satisfies Fact<never>;
    const nothing = new Proxy(odin, { get: (side, name) => (name in side ? Reflect.get(side, name) : strange) });
    const labels = (side: OdinSide) =>
      factsOf({ odin: side, purecloud: undefined }).flatMap(({ facts }) => facts.map(({ label }) => label));
    expect(labels(nothing)).toEqual(labels(odin));
  });
});

test("a suppression names the finding, and leaves the rest to a person", () => {
  expect(suppressionOf("odin-01|odin|1@example.com")).toBe(
    `suppressions:
  - id: odin-01|odin|1@example.com
    reason: # why this is accepted
    owner: # who decided that
    until: # the last day on which it holds, such as 2027-03-31
`,
  );
  expect(suppressionOf("odin-01|odin|# x: y")).toContain('  - id: "odin-01|odin|# x: y"\n');
});

test("an age says the day, and that it may be older", () => {
  const asOf = "2026-11-16T12:00:00.000Z";
  expect(ageOf({ firstSeen: asOf, atLeast: true }, asOf)).toBe("First seen on 2026-11-16, today. It may be older.");
  expect(ageOf({ firstSeen: "2026-11-15T11:00:00.000Z" }, asOf)).toBe("First seen on 2026-11-15, 1 day ago.");
});

test("open findings come first, the gravest of them at the top", () => {
  const suppressed = { reason: "", owner: "", until: "" };
  const findings = [
    { id: "1", severity: "critical", suppressed },
    { id: "2", severity: "low" },
    { id: "3", severity: "critical", state: "unknown" },
    { id: "4", severity: "critical" },
    { id: "5", severity: "critical", parts: ["4"] },
  ] as unknown as Parameters<typeof gravestFirst>[0];
  expect(gravestFirst(findings).map(({ id }) => id)).toEqual(["5", "4", "2", "3", "1"]);
});

test("the parts of a chain are folded under it and count once, and without their chain they stand by themselves", () => {
  const suppressed = { reason: "", owner: "", until: "" };
  const findings = [
    { id: "chain", parts: ["1", "2"] },
    { id: "1", partOf: "chain" },
    { id: "2", partOf: "chain" },
    { id: "3" },
    { id: "4", partOf: "the chain of somebody else" },
    { id: "5", suppressed },
    { id: "6", state: "unknown" },
  ] as unknown as Parameters<typeof foldedChains>[0];
  expect(foldedChains(findings).map(({ finding, parts }) => [finding.id, ...parts.map(({ id }) => id)])).toEqual([
    ["chain", "1", "2"],
    ...[["3"], ["4"], ["5"], ["6"]],
  ]);
  expect(openIn(findings)).toBe(2);
  expect(othersIn(findings)).toBe("Not counted: 1 suppressed, and 1 that could not be checked again.");
  expect(othersIn(findings.slice(0, 4))).toBeUndefined();
  const lost = [{ id: "7" }, { id: "8", partOf: "7" }].map((one) => ({ ...one, state: "unknown" }) as never);
  expect(othersIn(lost)).toBe("Not counted: 1 that could not be checked again.");
});

test.each([
  ["odin-01|odin|a%7Cb%25", { platform: "odin", userId: "a|b%" }],
  ["purecloud-06|purecloud|id", { platform: "purecloud", userId: "id" }],
  ["both-01|1@x|id", { platform: "odin", userId: "1@x" }],
  ["broken", undefined],
])("the finding %s is about %j", (id, place) => expect(personOfFinding(id)).toEqual(place));
