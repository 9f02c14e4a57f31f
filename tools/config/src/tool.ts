/** How our tools report what is wrong: one line on stderr and an exit code. */
import { parseArgs } from "node:util";

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The first line of an error, without a period. @param root left out of the paths that the error names */
export function reasonOf(error: unknown, root?: string): string {
  const [line = ""] = messageOf(error).split("\n");
  const short = root === undefined ? line : line.replaceAll(`${root}/`, "");
  return short.replace(/\.$/, "");
}

/** Prints the first line of an error, and sets the exit code. */
export function fail(tool: string, error: unknown, code: 1 | 2): void {
  console.error(`${tool}: ${messageOf(error).split("\n", 1)[0]}`);
  process.exitCode = code;
}

/** Reads the arguments of a tool. Undefined after `--help`, and if one is wrong, which is reported with the exit code 2. */
export function readOrFail<T>(tool: string, read: () => T, usage = `usage: pnpm ${tool}`): T | undefined {
  try {
    return read();
  } catch (error) {
    // What Node says after the first sentence fits none of our tools.
    const [line = ""] = messageOf(error).split(/\n|\. To specify /, 1);
    if (/^Unknown option '(--help|-h)'$/.test(line)) console.log(usage);
    else fail(tool, `${line}; ${usage}`, 2);
    return undefined;
  }
}

/** Ends a tool that takes no arguments, if it gets one. A mistyped flag must not seem to work. */
export function refuseArguments(tool: string): void {
  if (readOrFail(tool, () => parseArgs()) === undefined) process.exit();
}
