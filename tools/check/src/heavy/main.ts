/** `pnpm check:heavy`: what CI runs after `npm test`. */
import { fileURLToPath } from "node:url";
import { stoppedBySignals } from "@rollcall/config/processes";
import { runHeavy } from "./run-heavy.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
if (!(await runHeavy(root, stoppedBySignals()))) process.exitCode ??= 1;
