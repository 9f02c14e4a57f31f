import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { run } from "../src/generate.ts";
import { type Copy, copyOf } from "./helpers/repo.ts";

const generated = "packages/clients/src/generated";
const parts = ["", ".named", ".operations", ".permissions", ".reads", ".table"];
const files = ["odin", "purecloud"].flatMap((api) => parts.map((part) => `${api}${part}.gen.ts`));

let copy: Copy;
let said: string[];
beforeEach(() => {
  copy = copyOf("odin", "purecloud");
  said = [];
  vi.spyOn(console, "error").mockImplementation((line: unknown) => void said.push(String(line)));
  vi.spyOn(console, "log").mockImplementation(() => {});
});
const evidence = "packages/cli/src/generated";
afterEach(() => {
  vi.restoreAllMocks();
  copy.remove();
});

it("writes all files, and then has nothing to check", async () => {
  expect(await run(copy.root, [])).toBe(0);
  expect(readdirSync(join(copy.root, generated)).sort()).toEqual(files);
  expect(readdirSync(join(copy.root, evidence)).sort()).toEqual(["odin.evidence.gen.ts", "purecloud.evidence.gen.ts"]);
  expect(await run(copy.root, ["--check"])).toBe(0);
  expect(said).toEqual([]);
});

it("with --check names each file that would change and how to change it, and writes nothing", async () => {
  await run(copy.root, []);
  const edited = join(copy.root, generated, "purecloud.gen.ts");
  writeFileSync(edited, `${readFileSync(edited, "utf8")}\n`);
  copy.change("components/schemas/Room.yaml", "description: Its id.", "description: The id.");
  const before = files.map((name) => statSync(join(copy.root, generated, name)).mtimeMs);

  expect(await run(copy.root, ["--check"])).toBe(1);
  expect(said).toEqual([
    `${generated}/odin.gen.ts is not what the specs give. Do: run pnpm generate, and commit it.`,
    `${generated}/purecloud.gen.ts is not what the specs give. Do: run pnpm generate, and commit it.`,
  ]);
  expect(files.map((name) => statSync(join(copy.root, generated, name)).mtimeMs)).toEqual(before);
});

it("with --check names a file that is missing", async () => {
  expect(await run(copy.root, ["--check"])).toBe(1);
  expect(said).toHaveLength(files.length + 2);
});

it("leaves a file alone that does not change", async () => {
  await run(copy.root, []);
  const path = join(copy.root, generated, "odin.gen.ts");
  const before = statSync(path).mtimeMs;
  await run(copy.root, []);
  expect(statSync(path).mtimeMs).toBe(before);
});

it("prints one line for a spec that it cannot generate from, and writes nothing", async () => {
  copy.change("paths/status.yaml", "operationId: getStatus", "operationId: getShelves");
  expect(await run(copy.root, [])).toBe(1);
  expect(said).toEqual([expect.stringMatching(/^specs\/odin\/paths\/status\.yaml:2:16: .* Do: give one of the two/)]);
  expect(() => readdirSync(join(copy.root, generated))).toThrow(/ENOENT/);
});

it("refuses an unknown argument with exit code 2", async () => {
  expect(await run(copy.root, ["--chekc"])).toBe(2);
  expect(said).toEqual([expect.stringContaining("Unknown argument: --chekc")]);
});
