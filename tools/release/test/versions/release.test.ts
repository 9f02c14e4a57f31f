import { expect, test } from "vitest";
import { bumpFor, covers, type Impact } from "../../src/versions/impact.ts";
import { pendingBump, raisedBump } from "../../src/versions/pending.ts";
import { type Base, lastRelease } from "../../src/versions/release.ts";

const tags = [
  "@rollcall/specs@0.1.0",
  "@rollcall/specs@0.10.0",
  "@rollcall/specs@0.9.0",
  "@rollcall/specs@1.0.0-next.0",
  "v9",
  "@rollcall/specs@nonsense",
  "@rollcall/clients@7.0.0",
];

test.each<[string, string, string | undefined]>([
  ["the highest, not the last in the alphabet", "0.10.0", "0.10.0"],
  ["the one before, while a version is on its way", "0.11.0", "0.10.0"],
  ["its own, on a maintenance branch", "0.9.3", "0.9.0"],
  ["a pre-release, too", "1.0.0-next.1", "1.0.0-next.0"],
  ["none before the first", "0.0.0", undefined],
])("the last release: %s", (_, current, expected) => {
  expect(lastRelease("@rollcall/specs", tags, current)?.version).toBe(expected);
});

test.each<[Impact, string, string]>([
  ["breaking", "0.4.0", "minor"],
  ["breaking", "1.0.0", "major"],
  ["breaking", "1.0.0-next.0", "major"],
  ["minor", "0.4.0", "minor"],
  ["patch", "0.4.0", "patch"],
])("a change that is %s makes %s %s", (impact, version, bump) => {
  expect(bumpFor(impact, version)).toBe(bump);
});

test.each<[Parameters<typeof covers>[0], Parameters<typeof covers>[1], boolean]>([
  ["major", "minor", true],
  ["minor", "minor", true],
  ["patch", "minor", false],
  [undefined, "patch", false],
])("%s is enough for %s: %s", (granted, needed, enough) => {
  expect(covers(granted, needed)).toBe(enough);
});

test.each<[string, string, string | undefined]>([
  ["0.1.0", "0.1.0", undefined],
  ["0.1.0", "0.1.1", "patch"],
  ["0.1.0", "0.2.0", "minor"],
  ["0.1.0", "0.2.0-next.0", "minor"],
  ["0.2.0-next.0", "0.2.0-next.1", "major"],
])("from %s, %s is raised by %s", (version, current, bump) => {
  const base: Base = { kind: "release", release: { ref: "the tag", version }, current };
  expect(raisedBump(base)).toBe(bump);
});

test("the pending bump of a package is the largest of its changesets", () => {
  const of = (name: string, type: "major" | "minor" | "patch" | "none") => ({
    id: name,
    summary: "",
    releases: [{ name, type }],
  });
  const pending = [of("a", "patch"), of("a", "minor"), of("b", "major"), of("c", "none")];
  expect(["a", "b", "c", "d"].map((name) => pendingBump(name, pending))).toEqual([
    "minor",
    "major",
    undefined,
    undefined,
  ]);
});
