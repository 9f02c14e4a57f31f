/**
 * `pnpm check:cached`, after `npm test`, asserts that a second run would do nothing. A task that would run again reads what another
 * writes, or writes what it reads, and turbo.json does not say so.
 */
import { runTool } from "@rollcall/config/tool";
import { dryRun, toRun } from "../run.ts";

const TASKS = ["lint:specs", "bundle", "generate", "build", "typecheck", "test"];

await runTool("check:cached", {}, async () => {
  const again = toRun(await dryRun(process.cwd(), ...TASKS));
  if (again.length === 0) return { ok: true, lines: ["every task is cached"] };
  return { ok: false, lines: again.map((task) => `${task} would run again`) };
});
