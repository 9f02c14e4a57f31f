/** Each control that a rule serves has a source, and each source belongs to a rule that serves the control. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTROLS } from "@rollcall/audit/rules";
import { root } from "@rollcall/config/files";
import { expect, test } from "vitest";

const ROW = /^\| `([^`]+)` \| [^|]+ \| ([^|]+) \| (?:found|inferred) \| \[[^|]+\]\(https:[^|]+ \|$/;

test("docs/facts/controls.md has the pairs of the code, each with a degree and a source", () => {
  const page = readFileSync(join(root, "docs/facts/controls.md"), "utf8");
  const rows = page.split("\n").flatMap((line) => {
    const row = ROW.exec(line);
    return row ? [row] : [];
  });
  const read = rows.flatMap(([, control, rules = ""]) => rules.split(", ").map((rule) => `${control} ${rule}`));
  const made = Object.entries(CONTROLS).flatMap(([rule, of]) => Object.keys(of).map((control) => `${control} ${rule}`));
  expect(read.sort()).toEqual(made.sort());
});
