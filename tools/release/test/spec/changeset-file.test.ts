import { expect, test } from "vitest";
import type { Change } from "../../src/spec/changelog.ts";
import { changesetId, changesetText, proseOf } from "../../src/spec/changeset-file.ts";
import type { SpecDiff } from "../../src/spec/compare.ts";

const change: Change = { api: "odin", impact: "breaking", subject: "`getRooms`", seenIn: [], text: "Removed." };
const field: Change = {
  api: "purecloud",
  impact: "minor",
  subject: "`Room`",
  seenIn: ["a", "b", "c", "d", "e"],
  text: "New: field `floor`.",
};
const words: Change = {
  api: "odin",
  impact: "patch",
  subject: "`Room`",
  seenIn: ["a"],
  text: "Reworded.",
  wording: true,
};
const diff: SpecDiff = {
  changes: [words, field, { ...field, text: "New: field `door`." }, change],
  impact: "breaking",
  unannounced: [],
};

const list = `By operation:

- **Breaking.** Odin, \`getRooms\`: Removed.
- Odin, reworded: \`Room\`.
- PureCloud, \`Room\` (\`a\`, \`b\`, \`c\` and 2 more): New: field \`floor\`. New: field \`door\`.
`;

test("says first whether anything breaks, then what changed for whom", () => {
  expect(changesetText(diff, "minor", undefined)).toBe(`---
"@rollcall/specs": minor
"@rollcall/clients": minor
---

**Breaking.** The specs: 1 breaking change, 2 additions, 1 correction.

${list}`);
});

test("keeps what a person wrote, other packages, and larger bumps", () => {
  const before = {
    summary: "The specs: 1 correction.\n\nTwo lines\nof ours.\n\nBy operation:\n\n- Odin: old.",
    releases: [
      { name: "@rollcall/clients", type: "major" as const },
      { name: "@rollcall/audit", type: "patch" as const },
    ],
  };
  expect(changesetText(diff, "minor", before)).toBe(`---
"@rollcall/clients": major
"@rollcall/audit": patch
"@rollcall/specs": minor
---

**Breaking.** The specs: 1 breaking change, 2 additions, 1 correction.

Two lines
of ours.

${list}`);
});

test("written twice, it stays the same", () => {
  const once = changesetText(diff, "minor", undefined);
  const [, , body = ""] = once.split("---\n");
  const releases = ["@rollcall/specs", "@rollcall/clients"].map((name) => ({ name, type: "minor" as const }));
  expect(changesetText(diff, "minor", { summary: body.trim(), releases })).toBe(once);
  expect(proseOf(body.trim())).toBe("");
});

test("what a person wrote below the list, or into it, goes above it", () => {
  const summary =
    "The specs: 1 addition.\n\nWhy.\n\nBy operation:\n\n- Odin, `getRooms`: old.\n- **Breaking.** PureCloud: old.\n- Our own.\n\nBelow.";
  expect(proseOf(summary)).toBe("Why.\n\n- Our own.\n\nBelow.");
  const text = changesetText(diff, "minor", { summary, releases: [] });
  expect(text).toContain(`\n\nWhy.\n\n- Our own.\n\nBelow.\n\n${list}`);
  expect(text).not.toContain("old.");
});

test("a new file for each pre-release: changesets keeps the one before by its name", () => {
  expect(changesetId([])).toBe("spec-changes");
  expect(changesetId(["spec-changes", "other", "spec-changes-2"])).toBe("spec-changes-3");
});
