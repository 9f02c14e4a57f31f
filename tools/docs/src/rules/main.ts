/** `pnpm docs:rules`: writes docs/rules.md. */
import { root } from "@rollcall/config/files";
import { CHECK, makeFiles } from "@rollcall/config/made";
import { runTool } from "@rollcall/config/tool";
import { rulesPage } from "./page.ts";

await runTool("docs:rules [--check]", CHECK, ({ check }) =>
  makeFiles(root, "docs:rules", new Map([["docs/rules.md", rulesPage()]]), { check }),
);
