/** `pnpm bench <suite>`: measures all of it, prints each row as it is known, and writes its part of docs/benchmarks.md. */
import { root } from "@rollcall/config/files";
import { messageOf, readOrFail } from "@rollcall/config/tool";
import { readArguments, usage } from "./arguments.ts";
import { run } from "./child.ts";

const wanted = readOrFail("bench", () => readArguments(process.argv.slice(2)), usage);
if (wanted !== undefined) {
  try {
    // A wrong argument waits for neither, and the suites import what is built.
    console.log("Building the packages ...");
    await run("turbo", ["run", "build", "--filter", "@rollcall/bench^..."], root);
    const { bench } = await import("./bench.ts");
    process.exitCode = (await bench(wanted)) ? 0 : 1;
  } catch (error) {
    console.error(`bench: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}
