/** `pnpm bench <suite>`: measures all of it, prints each row as it is known, and writes its part of docs/benchmarks.md. */
import { messageOf, readOrFail } from "@rollcall/config/tool";
import { readArguments, usage } from "./arguments.ts";

const wanted = readOrFail("bench", () => readArguments(process.argv.slice(2)), usage);
if (wanted !== undefined) {
  try {
    // Loaded late, because a wrong argument need not wait for it.
    const { bench } = await import("./bench.ts");
    process.exitCode = (await bench(wanted)) ? 0 : 1;
  } catch (error) {
    console.error(`bench: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}
