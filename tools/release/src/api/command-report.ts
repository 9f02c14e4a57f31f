import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * The report of a command has its help, and that of each subcommand that the help names. Scripts rely on flags and exit codes.
 *
 * @param main the built program, absolute
 */
export async function commandReport(command: string, main: string): Promise<string> {
  const help = async (...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(process.execPath, [main, ...args, "--help"]);
    return `## ${[command, ...args].join(" ")}\n\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n`;
  };
  const texts = [await help()];
  const named = texts.join().matchAll(new RegExp(`^\\s*${command} ([a-z-]+) --help`, "gm"));
  for (const [, name = ""] of named) texts.push(await help(name));
  return `# The command ${command}\n\nWritten by \`pnpm api:update\`. Do not edit.\n\n${texts.join("\n")}`;
}
