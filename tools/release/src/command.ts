import { parseArgs } from "node:util";

/**
 * Runs a command that takes what its usage names, and no flags. An error is said, and exit code 1; a wrong argument is exit
 * code 2.
 *
 * @param usage e.g. `release:pack FOLDER`
 */
export async function runCommand(
  usage: string,
  args: readonly string[],
  command: (...args: string[]) => Promise<void>,
): Promise<void> {
  const read = readArguments(usage, args);
  if (read === undefined) {
    console.error(`Usage: pnpm ${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    await command(...read);
  } catch (error) {
    console.error(`${usage.split(" ", 1)[0]}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** The arguments, or undefined where they are not as many as the usage says, or one is empty. */
export function readArguments(usage: string, args: readonly string[]): string[] | undefined {
  try {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const fits = positionals.length === usage.split(" ").length - 1;
    return fits && !positionals.includes("") ? positionals : undefined;
  } catch {
    return undefined;
  }
}
