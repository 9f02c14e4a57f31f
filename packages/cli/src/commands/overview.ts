import { type Command, usageOf } from "./command.js";

/** `rollcall --help`. */
export const overview = (commands: readonly Command[]): string => `${commands.map(usageLine).join("\n")}

Audits every user of Odin groups and of a PureCloud organisation. It only reads. The demo audits a made-up organisation
on this machine alone.

${commands.map(summaryLine).join("\n")}

With --help, each command explains its flags. rollcall --version prints the version.
`;

const usageLine = (command: Command, index: number): string =>
  `${index === 0 ? "Usage:" : "      "} rollcall ${command.name} ${usageOf(command)}`;

const summaryLine = ({ name, summary }: Command): string => `  ${name.padEnd(COLUMN)}${summary}`;

/** The width of the longest name, and two spaces. */
const COLUMN = 12;
