import { messageOf } from "@rollcall/config/tool";
import type { Finding } from "./check.ts";
import type { Result } from "./report.ts";

/** Runs one check. An error that it throws is a problem that it found. */
export async function runCheck<Place>(
  { name, run }: { readonly name: string; run(place: Place): Promise<Finding> },
  place: Place,
  signal: AbortSignal,
): Promise<Result> {
  const began = performance.now();
  const finding = await outcome(() => {
    signal.throwIfAborted();
    return run(place);
  });
  return { ...finding, name, seconds: (performance.now() - began) / 1000 };
}

async function outcome(find: () => Promise<Finding>): Promise<Finding> {
  try {
    return await find();
  } catch (error) {
    return { version: "", done: "", problems: [messageOf(error)] };
  }
}
