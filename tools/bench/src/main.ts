/** `pnpm bench <suite>`: measures all of it, prints each row as it is known, and writes its part of docs/benchmarks.md. */
import { type Arguments, readArguments, usage } from "./arguments.ts";

const wanted = read(process.argv.slice(2));
if (wanted !== undefined) {
  try {
    // Loaded late, because a wrong argument need not wait for it.
    const { bench } = await import("./bench.ts");
    process.exitCode = (await bench(wanted)) ? 0 : 1;
  } catch (error) {
    fail(messageOf(error), 1);
  }
}

function read(args: readonly string[]): Arguments | undefined {
  try {
    return readArguments(args);
  } catch (error) {
    fail(`${messageOf(error)}; ${usage}`, 2);
    return undefined;
  }
}

function fail(message: string, code: number): void {
  console.error(`bench: ${message}`);
  process.exitCode = code;
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] ?? text;
}
