import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describePacked, pack } from "../../src/pack/pack.ts";
import { type Scratch, scratchFolder } from "../kit.ts";

let workspace: Scratch;
beforeEach(() => {
  workspace = scratchFolder();
});
afterEach(() => workspace.dispose());

/** pnpm with a changesets that packs one package, and a registry that lacks it. */
async function pnpm(...args: string[]): Promise<string> {
  if (args[2] !== "pack") return "";
  const manifest = { name: "made-up", version: "1.0.0", repository: { directory: "packages/made-up" } };
  workspace.write("unpacked/package/package.json", JSON.stringify(manifest));
  workspace.write("packages/made-up/CHANGELOG.md", "# made-up\n\n## 1.0.0\n\n- The first.\n");
  const release = { kind: "publish", name: "made-up", version: "1.0.0", tag: "latest" };
  const tarball = { path: "packages/made-up-1.0.0.tgz", integrity: "sha256-x" };
  workspace.write("out/publish-plan.json", JSON.stringify({ version: 1, plan: [[{ ...release, tarball }]] }));
  workspace.write(`out/${tarball.path}`, "");
  execFileSync("tar", ["-czf", join(workspace.root, "out", tarball.path), "package"], {
    cwd: join(workspace.root, "unpacked"),
  });
  return "";
}

test("each tarball is unpacked, inspected and gets its notes; nobody can publish one with problems", async () => {
  const out = join(workspace.root, "out");
  const packed = await pack(workspace.root, out, pnpm);
  expect(packed.packed).toEqual(["made-up@1.0.0"]);
  expect(packed.problems).toContain("made-up@1.0.0: has no LICENSE");
  expect(workspace.read("out/notes/made-up-1.0.0.md")).toBe("- The first.\n");
  expect(existsSync(join(out, "packages/made-up-1.0.0.tgz"))).toBe(true);
  expect(existsSync(join(out, "publish-plan.json"))).toBe(false);
});

test.each([
  [
    { packed: ["a@1.0.0"], problems: [] },
    { ok: true, lines: ["packed a@1.0.0"] },
  ],
  [
    { packed: [], problems: [] },
    { ok: true, lines: ["the registry has all versions already"] },
  ],
  [
    { packed: ["a@1.0.0"], problems: ["x"] },
    { ok: false, lines: ["not fit to publish:", "x"] },
  ],
])("%j is described", (packed, outcome) => {
  expect(describePacked(packed)).toEqual(outcome);
});
