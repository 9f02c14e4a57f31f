/** `pnpm docs:coverage`: writes docs/coverage.md. With `--check` it only says whether the page is up to date. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@rollcall/config/files";
import { fail, readOrFail } from "@rollcall/config/tool";
import { coverage } from "./page.ts";

const TOOL = "docs:coverage";
const args = readOrFail(TOOL, () => parseArgs({ options: { check: { type: "boolean" } } }).values);
const file = join(root, "docs/coverage.md");
if (args !== undefined) {
  const { text, missing } = coverage();
  if (missing.length > 0)
    fail(TOOL, `nobody needs ${missing.join(", ")}. Do: remove it, or say in tools/docs/reasons.yaml who needs it.`, 1);
  else if (args.check !== true) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text)
    fail(TOOL, "docs/coverage.md is out of date. Do: pnpm docs:coverage.", 1);
}
