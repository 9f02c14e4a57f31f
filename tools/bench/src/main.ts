/** `pnpm bench <suite>`: measures everything at once, prints each row as it is known, and writes docs/benchmarks.md. */
import { readSuite, type SuiteName, usage } from "./arguments.ts";

const suite = read(process.argv.slice(2));
if (suite !== undefined) {
  try {
    // Not at the top: a wrong argument need not wait for it.
    const { bench } = await import("./bench.ts");
    process.exitCode = (await bench(suite)) ? 0 : 1;
  } catch (error) {
    fail(messageOf(error), 1);
  }
}

function read(args: readonly string[]): SuiteName | undefined {
  try {
    return readSuite(args);
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
