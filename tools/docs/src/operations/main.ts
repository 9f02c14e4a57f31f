/** `pnpm docs:coverage`: writes docs/coverage.md. With `--check` it only says whether the page is up to date. */
import { root } from "@rollcall/config/files";
import { CHECK, makeFiles } from "@rollcall/config/made";
import { runTool } from "@rollcall/config/tool";
import { operationsOf } from "./described.ts";
import { coverage } from "./page.ts";
import { flaws, readReasons } from "./reasons.ts";

await runTool("docs:coverage [--check]", CHECK, async ({ check }) => {
  const { text, missing } = coverage();
  const remedy = "Do: remove it, or say in tools/docs/reasons.yaml who needs it.";
  if (missing.length > 0) throw new Error(`nobody needs ${missing.join(", ")}. ${remedy}`);
  const wrong = flaws(readReasons(), {
    names: operationsOf("purecloud").map(({ name }) => name),
    requests: operationsOf("odin").map(({ http, path }) => `${http} ${path}`),
  });
  if (wrong.length > 0) throw new Error(["in tools/docs/reasons.yaml", ...wrong].join("\n  "));
  return makeFiles(root, "docs:coverage", new Map([["docs/coverage.md", text]]), { check });
});
