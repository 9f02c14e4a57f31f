/**
 * `pnpm check:consumers`: packs what is published, installs it as a user would, and uses it on every runtime. All checks run,
 * also when one fails. The exit code is 1 then.
 */
import { stoppedBySignals } from "@rollcall/config/processes";
import { oneOf, runTool } from "@rollcall/config/tool";
import { allChecks } from "./list.ts";

const flags = { list: { type: "boolean", default: false } } as const;

await runTool("check:consumers [CHECK...] [--list]", flags, async ({ list }, given) => {
  const known = allChecks.map(({ name }) => name);
  const names = given.map((name) => oneOf(known, name, "check"));
  if (list) return { ok: true, lines: allChecks.map(({ name, about }) => `${name.padEnd(10)} ${about}`) };
  const signal = stoppedBySignals();
  // Loaded late, because Prism takes most of a second and a wrong argument need not wait for it.
  const { runChecks } = await import("./run-checks.ts");
  return runChecks(
    allChecks.filter(({ name }) => names.length === 0 || names.includes(name)),
    signal,
  );
});
