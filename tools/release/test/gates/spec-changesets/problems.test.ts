import { expect, test } from "vitest";
import { type Situation, specProblems } from "../../../src/gates/spec-changesets.ts";
import { type Change, changelog } from "../../../src/spec/changelog.ts";
import { changesetText, madeOfSpecs } from "../../../src/spec/changeset-file.ts";
import type { SpecDiff } from "../../../src/spec/compare.ts";
import type { Bump } from "../../../src/versions/impact.ts";
import type { Pending } from "../../../src/versions/pending.ts";

const packages = Object.keys(madeOfSpecs);
const change: Change = { api: "odin", impact: "breaking", subject: "`getRooms`", seenIn: [], text: "Removed." };
const breaking: SpecDiff = { changes: [change], impact: "breaking", unannounced: [] };
const news: SpecDiff = { changes: [{ ...change, impact: "minor", text: "New." }], impact: "minor", unannounced: [] };
const list = (diff: SpecDiff) => changelog(diff.changes).join("\n");

function changeset(type: Bump, summary: string, names: readonly string[] = packages): Pending {
  return { id: "one", summary, releases: names.map((name) => ({ name, type })) };
}

function situation(
  diff: SpecDiff | undefined,
  pending: readonly Pending[],
  version = "0.4.0",
  raised?: Bump,
): Situation {
  const base: Situation["base"] =
    diff === undefined
      ? { kind: "unreleased", current: "0.0.0" }
      : { kind: "release", release: { ref: "@rollcall/specs@0.4.0", version }, current: version };
  return { base, diff, pending, made: packages.map((name) => ({ name, raised })) };
}

test.each<[string, Situation]>([
  ["nothing changed", situation({ changes: [], impact: undefined, unannounced: [] }, [])],
  ["the changeset raises enough and lists it", situation(news, [changeset("minor", `New.\n\n${list(news)}`)])],
  ["more than enough", situation(news, [changeset("major", list(news))])],
  ["listed in one, raised in another", situation(news, [changeset("patch", list(news)), changeset("minor", "More.")])],
  [
    "it breaks, and says so first",
    situation(breaking, [changeset("minor", `**Breaking.** Gone.\n\n${list(breaking)}`)]),
  ],
  ["the version includes it already", situation(breaking, [], "0.4.0", "minor")],
  ["nothing is released, and the first version has its changesets", situation(undefined, [changeset("minor", "All.")])],
])("lets through: %s", (_, given) => {
  expect(specProblems(given)).toEqual([]);
});

test.each<[string, Situation, RegExp[]]>([
  [
    "no changeset",
    situation(news, []),
    [
      /^@rollcall\/specs: .*asks for a minor version; no changeset names it\. Do: pnpm spec:changeset/,
      /^@rollcall\/clients: /,
    ],
  ],
  [
    "too small",
    situation(news, [changeset("patch", list(news))]),
    [/^@rollcall\/specs: .*the changesets make it patch/, /^@rollcall\/clients: /],
  ],
  [
    "only one package",
    situation(news, [changeset("minor", list(news), ["@rollcall/specs"])]),
    [/^@rollcall\/clients: .*no changeset names it/],
  ],
  [
    "from 1.0 on, minor for what breaks",
    situation(breaking, [changeset("minor", `**Breaking.**\n${list(breaking)}`)], "1.0.0"),
    [/asks for a major version/, /asks for a major version/],
  ],
  [
    "a version on its way that is too small",
    situation(news, [], "0.4.0", "patch"),
    [/the changesets make it patch/, /patch/],
  ],
  [
    "raised enough by an older changeset, but not listed",
    situation(news, [changeset("minor", "Other things.")]),
    [/^One change is in no changeset[\s\S]*`getRooms`: New\.[\s\S]*Do: pnpm spec:changeset/],
  ],
  [
    "it breaks, and the first line has no mark",
    situation(breaking, [changeset("minor", `Gone.\n\n${list(breaking)}`)]),
    [/the first line of no changeset says so\. Do: pnpm spec:changeset/],
  ],
  [
    "nothing is released, and nothing says that it will be",
    situation(undefined, []),
    [/^@rollcall\/specs: nothing is released yet.*Do: pnpm changeset/, /^@rollcall\/clients: /],
  ],
  [
    "nothing is released, and only corrections",
    situation(undefined, [changeset("patch", "")]),
    [/choose minor/, /choose minor/],
  ],
])("stops: %s", (_, given, expected) => {
  expect(specProblems(given)).toEqual(expected.map((problem) => expect.stringMatching(problem)));
});

test("a method that goes without having been deprecated needs a reason", () => {
  const early: SpecDiff = { ...breaking, unannounced: ["getRooms"] };
  const text = changesetText(early, "minor", undefined).split("---\n")[2] ?? "";
  expect(specProblems(situation(early, [changeset("minor", text.trim())]))).toEqual([
    expect.stringMatching(
      /^`getRooms` is gone, but was not deprecated in @rollcall\/specs@0\.4\.0\. Do: keep it for one minor version/,
    ),
  ]);
  const reason = text.replace(
    "By operation:",
    "Removed at once: `getRooms`, because it never worked.\n\nBy operation:",
  );
  expect(specProblems(situation(early, [changeset("minor", reason.trim())]))).toEqual([]);
  const empty = text.replace("By operation:", "Removed at once: `getHalls`, because it never worked.\n\nBy operation:");
  expect(specProblems(situation(early, [changeset("minor", empty.trim())]))).toHaveLength(1);
});
