import { stopAll } from "@rollcall/consumers/processes";
import type { Outcome } from "../command.ts";
import { rehearse } from "./rehearse.ts";

/**
 * `pnpm release:rehearse` versions, packs and publishes the checkout twice, to a registry on loopback, and uses what was
 * published. It leaves nothing behind.
 */
export async function releaseRehearse(root: string, print: (line: string) => void): Promise<Outcome> {
  const stopped = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stopped.abort();
      void stopAll();
      process.exitCode = signal === "SIGINT" ? 130 : 143;
    });
  }
  const began = performance.now();
  try {
    await rehearse(root, print, stopped.signal);
    return { ok: true, lines: [`rehearsed in ${((performance.now() - began) / 1000).toFixed(0)} s`] };
  } catch (error) {
    if (stopped.signal.aborted) return { ok: false, lines: [] };
    return { ok: false, lines: [`release:rehearse: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
