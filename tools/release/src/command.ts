import { parseArgs } from "node:util";

/**
 * Runs a command that takes one folder, and a dist-tag where its usage says so. An error is said, and exit code 1; a wrong
 * argument is exit code 2.
 *
 * @param usage e.g. `release:pack [--tag NAME] FOLDER`
 */
export async function runCommand(
  usage: string,
  args: readonly string[],
  command: (folder: string, tag: string | undefined) => Promise<void>,
): Promise<void> {
  const read = readArguments(usage, args);
  if (read === undefined) {
    console.error(`Usage: pnpm ${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    await command(read.folder, read.tag);
  } catch (error) {
    console.error(`${usage.split(" ", 1)[0]}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** The arguments, or undefined where they are not what the usage says. */
export function readArguments(
  usage: string,
  args: readonly string[],
): { folder: string; tag: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: usage.includes("--tag") ? { tag: { type: "string" } } : {},
      allowPositionals: true,
    });
    const [folder, ...others] = positionals;
    const { tag } = values as { tag?: string };
    // An empty one would publish under `latest`.
    if (folder === undefined || others.length > 0 || tag === "") return undefined;
    return { folder, tag };
  } catch {
    return undefined;
  }
}
