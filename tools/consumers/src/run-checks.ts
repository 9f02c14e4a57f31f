import { root } from "@rollcall/config/files";
import { startEstate } from "@rollcall/mock";
import pLimit from "p-limit";
import type { Check, Place } from "./check.ts";
import { installProject, makeScratch, pack } from "./project.ts";
import { closingLine, resultLines, runCheck } from "./result.ts";
import { installToolchain } from "./toolchain.ts";

/** Two together, because most of them wait for their pacing. */
const LANES = 2;

/**
 * Prepares what all checks need, runs them, and removes what was written for it.
 *
 * @param signal once it aborts, no further check begins
 * @returns whether all is well
 * @throws Error where something that all checks need failed
 */
export async function runChecks(checks: readonly Check[], signal: AbortSignal): Promise<boolean> {
  await using scratch = await makeScratch(root);
  const toolchain = await installToolchain(root);
  signal.throwIfAborted();
  const packed = await pack(root, scratch.folder);
  const node = toolchain.binary("node-20");
  await installProject(scratch.project, packed, node);
  const withoutSandbox = packed.filter(({ name }) => name !== "@rollcall/sandbox");
  await installProject(scratch.withoutSandbox, withoutSandbox, node);
  console.log(`installed ${packed.map(({ name, version }) => `${name} ${version}`).join(", ")} from their tarballs`);
  signal.throwIfAborted();
  await using estate = await startEstate();
  const place: Place = { scratch, packed, toolchain, estate };
  const lanes = pLimit(LANES);
  const running = checks.map((check) => lanes(() => runCheck(check, place, signal)));
  for (const each of running) {
    const lines = resultLines(await each);
    if (!signal.aborted) for (const line of lines) console.log(line);
  }
  const results = await Promise.all(running);
  signal.throwIfAborted();
  console.log(closingLine(results));
  return results.every(({ problems }) => problems.length === 0);
}
