/** `pnpm check:heavy`: what CI runs after `npm test`. */
import { fileURLToPath } from "node:url";
import { runHeavy } from "./run-heavy.ts";

process.exitCode = (await runHeavy(fileURLToPath(new URL("../../../../", import.meta.url)))) ? 0 : 1;
