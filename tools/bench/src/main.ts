/** `pnpm bench <suite>`: measures all of it, prints each row as it is known, and writes its part of docs/benchmarks.md. */
import { runTool } from "@rollcall/config/tool";
import { readRequest, usage } from "./arguments.ts";

await runTool(usage, { users: { type: "string" } }, async ({ users }, [name]) => {
  const request = readRequest(name, users);
  // Loaded late, because a wrong argument need not wait for it.
  const { bench } = await import("./bench.ts");
  return bench(request);
});
