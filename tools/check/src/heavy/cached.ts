/**
 * `pnpm check:cached`, after `npm test`, asserts that a second run would do nothing. A task that would run again reads what another
 * writes, or writes what it reads, and turbo.json does not say so.
 */
import { refuseArguments } from "@rollcall/config/tool";
import { dryRun, toRun } from "../run.ts";

refuseArguments("check:cached");

const TASKS = ["lint:specs", "bundle", "generate", "build", "typecheck", "test"];

const again = toRun(await dryRun(process.cwd(), ...TASKS));
for (const task of again) console.log(`${task} would run again`);
if (again.length === 0) console.log("every task is cached");
process.exitCode = again.length > 0 ? 1 : 0;
