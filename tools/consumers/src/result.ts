import { messageOf } from "@rollcall/config/tool";
import type { Finding } from "./check.ts";

export interface Result extends Finding {
  readonly name: string;
  readonly seconds: number;
}

/** Runs one check. An error that it throws is a problem that it found. */
export async function runCheck<Place>(
  { name, run }: { readonly name: string; run(place: Place): Promise<Finding> },
  place: Place,
  signal: AbortSignal,
): Promise<Result> {
  const began = performance.now();
  const failed = (error: unknown): Finding => ({ version: "", done: "", problems: [messageOf(error)] });
  const finding = await Promise.try(() => {
    signal.throwIfAborted();
    return run(place);
  }).catch(failed);
  return { ...finding, name, seconds: (performance.now() - began) / 1000 };
}

/** The lines of one check: a row, and below it what is wrong. */
export function resultLines({ name, version, done, problems, seconds }: Result, nameWidth = 10): string[] {
  const state = problems.length === 0 ? "ok  " : "FAIL";
  const row = `${state} ${name.padEnd(nameWidth)} ${version.padEnd(14)} ${done.padEnd(18)} ${seconds.toFixed(1).padStart(5)} s`;
  return [row, ...problems.flatMap((problem) => problem.split("\n")).map((line) => `     ${line}`)];
}

export function closingLine(results: readonly Result[]): string {
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  return `${results.length - failed} ok, ${failed} failed`;
}
