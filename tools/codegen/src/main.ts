import { resolve } from "node:path";
import { run } from "./run.ts";

const root = resolve(import.meta.dirname, "../../..");
process.exitCode = await run(root, process.argv.slice(2));
