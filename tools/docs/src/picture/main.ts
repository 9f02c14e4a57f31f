/** `pnpm readme:update`: makes the method of README.md from its spec again. */
import { root } from "@rollcall/config/files";
import { CHECK, makePart } from "@rollcall/config/made";
import { runTool } from "@rollcall/config/tool";
import { picture } from "./picture.ts";

await runTool("readme:update [--check]", CHECK, async ({ check }) =>
  makePart(root, "README.md", "readme:update", await picture(), check),
);
