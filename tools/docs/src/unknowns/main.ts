/** `pnpm unknowns:update`: makes the table of unknowns in the page of the sandbox again. */
import { root } from "@rollcall/config/files";
import { CHECK, makePart } from "@rollcall/config/made";
import { runTool } from "@rollcall/config/tool";
import { unknownsTable } from "./table.ts";

await runTool("unknowns:update [--check]", CHECK, ({ check }) =>
  makePart(root, "packages/sandbox/README.md", "unknowns:update", unknownsTable(), check),
);
