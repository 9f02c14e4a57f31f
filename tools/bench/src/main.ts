/** `pnpm bench <suite>`: measures all of it, prints each row as it is known, and writes its part of docs/benchmarks.md. */
import { root } from "@rollcall/config/files";
import { runTool } from "@rollcall/config/tool";
import { readRequest, usage } from "./arguments.ts";
import { run } from "./child.ts";

await runTool(usage, { users: { type: "string" } }, async ({ users }, [name]) => {
  const request = readRequest(name, users);
  // After the arguments, so a wrong one is refused before anything is built. Before the suites, because they import what is built.
  console.log("Building the packages ...");
  await run("turbo", ["run", "build", "--filter", "@rollcall/bench^..."], root);
  const { bench } = await import("./bench.ts");
  return bench(request);
});
