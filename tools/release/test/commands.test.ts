import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { usage } from "../src/commands.ts";

test("every command that the usage names is a script of the root", () => {
  const manifest = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const names = usage.replace("Usage: pnpm ", "").split(" | ");
  expect(names).toContain("release:check");
  for (const name of names) expect(manifest).toContain(`tools/release/src/main.ts ${name}"`);
});
