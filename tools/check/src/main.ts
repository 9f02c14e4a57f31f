/**
 * `pnpm check` runs all that CI runs: each check in turn, the tests, then the heavy checks. With `--light`, as in `npm test`,
 * it ends after the tests. With `--heavy`, as in `pnpm check:heavy`, it runs only what CI runs after `npm test`.
 */
import { fileURLToPath } from "node:url";
import { stoppedBySignals } from "@rollcall/config/processes";
import { runTool } from "@rollcall/config/tool";
import { check } from "./check.ts";
import { runHeavy } from "./heavy/run-heavy.ts";

// The tests of this file run a copy of it, which checks where the copy is.
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A CI service signals the first process only, so this one stops the step that runs. */
const stopped = stoppedBySignals();
const flag = { type: "boolean", default: false } as const;

await runTool(
  "check [--light|--heavy] [--verbose]",
  { light: flag, heavy: flag, verbose: flag },
  async ({ light, heavy, verbose }) =>
    (heavy || (await check(root, verbose, stopped))) && (light || (await runHeavy(root, stopped))),
);
