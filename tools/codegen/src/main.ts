import { root } from "@rollcall/config/files";
import { run } from "./generate.ts";

process.exitCode = await run(root, process.argv.slice(2));
