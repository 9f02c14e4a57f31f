import { helpOf } from "@rollcall/config/help";

/**
 * The report of a command has its help, and that of each command that the help names. Scripts rely on flags and exit codes.
 *
 * @param main the built program, absolute
 */
export async function commandReport(command: string, main: string): Promise<string> {
  const helps = await helpOf(command, main);
  const texts = helps.map(([call, text]) => `## ${call}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`);
  return `# The command ${command}\n\nWritten by \`pnpm api:update\`. Do not edit.\n\n${texts.join("\n")}`;
}
