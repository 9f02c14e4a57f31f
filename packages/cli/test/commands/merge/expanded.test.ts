import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expanded } from "../../../src/commands/merge/expanded.js";
import { folder } from "../../kit/run.js";

describe("patterns, which the shells of Windows hand on", () => {
  const made = () => {
    const root = folder();
    for (const name of ["shard-1", "shard-10", "Shard-2", "merged", "a.b"])
      mkdirSync(join(root, "audit", name, "out"), { recursive: true });
    writeFileSync(join(root, "audit", "shard-note"), "");
    return root;
  };
  const fitting = (root: string, pattern: string) =>
    expanded([join(root, pattern)], "win32").map((path) => path.slice(root.length + 1).replaceAll("\\", "/"));

  test.each([
    ["audit/shard-*", ["audit/Shard-2", "audit/shard-1", "audit/shard-10"]],
    ["audit/shard-?", ["audit/Shard-2", "audit/shard-1"]],
    ["a*/shard-1*/out", ["audit/shard-1/out", "audit/shard-10/out"]],
    ["audit/a.?", ["audit/a.b"]],
    ["audit/a?b*", ["audit/a.b"]],
  ])("%s: the folders that fit, by name", (pattern, paths) => {
    expect(fitting(made(), pattern)).toEqual(paths);
  });

  test.each(["audit/shard-1", "gone", "audit/gone-*", "gone/shard-*"])("%s is left as it is", (pattern) => {
    expect(fitting(made(), pattern)).toEqual([pattern]);
  });

  test("are nobody's business elsewhere: a name may contain an asterisk", () => {
    const pattern = join(made(), "audit", "shard-*");
    expect(expanded([pattern], "linux")).toEqual([pattern]);
  });
});
