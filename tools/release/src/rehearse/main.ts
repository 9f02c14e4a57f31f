/**
 * `pnpm release:rehearse`: versions, packs and publishes the checkout twice, to a registry on loopback, and uses what was
 * published. Leaves nothing behind. Exit code 1 where something is not as it should be.
 */
import { fileURLToPath } from "node:url";
import { stopAll } from "@rollcall/consumers/processes";
import { rehearse } from "./rehearse.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
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
  await rehearse(root, (line) => console.log(line), stopped.signal);
  console.log(`rehearsed in ${((performance.now() - began) / 1000).toFixed(0)} s`);
} catch (error) {
  if (!stopped.signal.aborted)
    console.error(`release:rehearse: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode ??= 1;
}
