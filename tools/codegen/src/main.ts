import { root } from "@rollcall/config/files";
import { run } from "./run.ts";

process.exitCode = await run(root, process.argv.slice(2));
