/**
 * Runs a command that takes one folder. An error is one line for the person, and exit code 1; a wrong argument exit code 2.
 *
 * @param usage e.g. `release:pack FOLDER`
 */
export async function runCommand(
  usage: string,
  args: readonly string[],
  command: (folder: string) => Promise<void>,
): Promise<void> {
  const [folder, ...others] = args;
  if (folder === undefined || folder.startsWith("-") || others.length > 0) {
    console.error(`Usage: pnpm ${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    await command(folder);
  } catch (error) {
    console.error(`${usage.split(" ", 1)[0]}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
