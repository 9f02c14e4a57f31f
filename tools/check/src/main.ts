/**
 * `pnpm check` runs all that CI runs: each check in turn, the tests, then the heavy checks. With `--light`, as in `npm test`,
 * it ends after the tests. With `--heavy`, as in `pnpm check:heavy`, it runs only what CI runs after `npm test`.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { stoppedBySignals } from "@rollcall/config/processes";
import { readOrFail } from "@rollcall/config/tool";
import { check } from "./check.ts";
import { runHeavy } from "./heavy/run-heavy.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A CI service signals the first process only, so this one stops the step that runs. */
const stopped = stoppedBySignals();
const flag = { type: "boolean", default: false } as const;
// A mistyped --light must not begin a check of many minutes.
const read = () => parseArgs({ options: { light: flag, heavy: flag, verbose: flag } }).values;
const flags = readOrFail("check", read, "usage: pnpm check [--light|--heavy] [--verbose]");
if (flags !== undefined) {
  const { light, heavy, verbose } = flags;
  const ok = (heavy || (await check(root, verbose, stopped))) && (light || (await runHeavy(root, stopped)));
  process.exitCode ??= ok ? 0 : 1;
}
