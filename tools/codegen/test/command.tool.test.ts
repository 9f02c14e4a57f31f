import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { type Copy, copyOf } from "./helpers/repo.ts";

const generated = "packages/clients/src/generated";
const parts = ["", ".keys", ".named", ".operations", ".permissions", ".reads", ".table"];
const files = ["odin", "purecloud"].flatMap((api) => parts.map((part) => `${api}${part}.gen.ts`));

let copy: Copy;
beforeEach(() => {
  copy = copyOf("odin", "purecloud");
});
const evidence = "packages/cli/src/generated";
afterEach(() => copy.remove());

it("writes all files, and then has nothing to check", async () => {
  expect((await generate(copy.root, false)).ok).toBe(true);
  expect(readdirSync(join(copy.root, generated)).sort()).toEqual(files);
  expect(readdirSync(join(copy.root, evidence)).sort()).toEqual(["odin.evidence.gen.ts", "purecloud.evidence.gen.ts"]);
  expect(await generate(copy.root, true)).toEqual({ ok: true, lines: [] });
});

it("with --check names each file that would change and how to change it, and writes nothing", async () => {
  await generate(copy.root, false);
  const edited = join(copy.root, generated, "purecloud.gen.ts");
  writeFileSync(edited, `${readFileSync(edited, "utf8")}\n`);
  copy.change("components/schemas/Room.yaml", "description: Its id.", "description: The id.");
  const before = files.map((name) => statSync(join(copy.root, generated, name)).mtimeMs);

  const remedy = "is out of date. Do: pnpm generate, and commit it.";
  const lines = [`${generated}/odin.gen.ts ${remedy}`, `${generated}/purecloud.gen.ts ${remedy}`];
  expect(await generate(copy.root, true)).toEqual({ ok: false, lines });
  expect(files.map((name) => statSync(join(copy.root, generated, name)).mtimeMs)).toEqual(before);
});

it("with --check names a file that is missing", async () => {
  const { ok, lines } = await generate(copy.root, true);
  expect([ok, lines.length]).toEqual([false, files.length + 2]);
});

it("leaves a file alone that does not change", async () => {
  await generate(copy.root, false);
  const path = join(copy.root, generated, "odin.gen.ts");
  const before = statSync(path).mtimeMs;
  await generate(copy.root, false);
  expect(statSync(path).mtimeMs).toBe(before);
});

it("prints one line for a spec that it cannot generate from, and writes nothing", async () => {
  copy.change("paths/status.yaml", "operationId: getStatus", "operationId: getShelves");
  const line = expect.stringMatching(/^specs\/odin\/paths\/status\.yaml:2:16: .* Do: give one of the two/);
  expect(await generate(copy.root, false)).toEqual({ ok: false, lines: [line] });
  expect(() => readdirSync(join(copy.root, generated))).toThrow(/ENOENT/);
});
