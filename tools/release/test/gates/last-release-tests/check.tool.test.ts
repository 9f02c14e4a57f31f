/** The tests of a made release, on source that broke since, in a separate repository. */
import { cpSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lastReleaseTests } from "../../../src/gates/last-release-tests/check.ts";
import { checkout, commit, manifest, release, type Scratch, scratchRepo } from "../../kit.ts";

const generated = "packages/clients/src/generated/purecloud";
const copied = [
  "packages/clients/src",
  "packages/clients/test",
  "tools/mock/src",
  "tools/mock/package.json",
  "specs/package.json",
  "specs/odin",
  "specs/purecloud",
];
let repo: Scratch;

beforeAll(() => {
  repo = scratchRepo("0.1.0");
  for (const path of copied) cpSync(join(checkout, path), join(repo.root, path), { recursive: true, force: true });
  repo.write(".gitignore", "node_modules\n.tmp\n");
  for (const path of ["packages/clients", "tools/mock"])
    symlinkSync(join(checkout, path, "node_modules"), join(repo.root, path, "node_modules"), "junction");
  commit(repo);
});
afterAll(() => repo.dispose());

test("before the first release there is nothing to run", async () => {
  repo.write("packages/clients/package.json", manifest("@rollcall/clients", "0.0.0"));
  expect(await lastReleaseTests(repo.root)).toEqual({
    ok: true,
    lines: ["Nothing is released yet, so no change was compared."],
  });
});

test("what an edit of the source breaks is found by the tests of the release", async () => {
  repo.git("checkout", "--quiet", "--", ".");
  repo.write(
    "packages/clients/package.json",
    JSON.stringify({ name: "@rollcall/clients", version: "0.1.0", type: "module" }),
  );
  release(repo, "0.1.0");
  // A method is gone, and with it its row and its mention in today's tests, which pass.
  const [old, other] = ["getUserVerifiers", "getUserSecondFactors"];
  repo.change(`${generated}.operations.gen.ts`, `${old}(`, `${other}(`);
  const named = (name: string) => `${name}: NamedOperation<"purecloud", "${name}">`;
  repo.change(`${generated}.named.gen.ts`, named(old), named(other));
  for (const _ of ["import", "table"]) repo.change(`${generated}.table.gen.ts`, `${old},`, `${other},`);
  repo.remove("packages/clients/test/contract.test.ts");

  const broken = await lastReleaseTests(repo.root);
  const printed = broken.lines.join("\n");
  expect(printed).toMatch(/^\d+ of the type and contract tests of @rollcall\/clients@0\.1\.0 fail/);
  expect(printed).toMatch(
    /^ {2}test\/contract\/purecloud[\w-]*\.cases\.ts\(\d+,\d+\): error TS2(?:322|345|820): .*getUserVerifiers/m,
  );
  expect(printed).toMatch(
    /^ {2}purecloud getUserVerifiers sends GET .*: Error: purecloud has no method getUserVerifiers$/m,
  );
  expect(broken.ok).toBe(false);
  expect(readdirSync(join(repo.root, ".tmp"))).toEqual([]);
}, 180_000);
