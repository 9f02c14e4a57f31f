/** `pnpm check:heavy`: what CI runs after `npm test`. */
import { fileURLToPath } from "node:url";
import { stoppedBySignals } from "@rollcall/config/processes";
import { refuseArguments } from "@rollcall/config/tool";
import { runHeavy } from "./run-heavy.ts";

refuseArguments("check:heavy");
const root = fileURLToPath(new URL("../../../../", import.meta.url));
if (!(await runHeavy(root, stoppedBySignals()))) process.exitCode ??= 1;
