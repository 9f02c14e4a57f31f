import { run } from "@rollcall/config/processes";

/**
 * The report of a command has its help, and that of each subcommand that the help names. Scripts rely on flags and exit codes.
 *
 * @param main the built program, absolute
 */
export async function commandReport(command: string, main: string): Promise<string> {
  const help = async (...args: string[]): Promise<string> => {
    const printed = await run({ file: process.execPath, args: [main, ...args, "--help"] });
    return `## ${[command, ...args].join(" ")}\n\n\`\`\`text\n${printed.trimEnd()}\n\`\`\`\n`;
  };
  const texts = [await help()];
  const named = texts.join().matchAll(new RegExp(`^\\s*${command} ([a-z-]+) --help`, "gm"));
  for (const [, name = ""] of named) texts.push(await help(name));
  return `# The command ${command}\n\nWritten by \`pnpm api:update\`. Do not edit.\n\n${texts.join("\n")}`;
}
