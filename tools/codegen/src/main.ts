import { root } from "@rollcall/config/files";
import { CHECK } from "@rollcall/config/made";
import { runTool } from "@rollcall/config/tool";
import { generate } from "./generate.ts";

await runTool("generate [--check]", CHECK, ({ check }) => generate(root, check));
