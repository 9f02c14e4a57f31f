import { BY_WEIGHT, EXIT, type ExitName } from "../exit-code.js";

/** What each exit code means. Every help and the README have these words. */
export const EXIT_WORDS: Readonly<Record<ExitName, string>> = {
  ok: "The command did what it was asked for.",
  findings: "A finding is as severe as --fail-on, or more severe. Without --fail-on this code never comes.",
  usage: "A flag, the configuration, a credential or a folder is wrong. Nothing was done.",
  incomplete: "Less was read than --min-coverage, a part of the audit stopped, or a shard is missing.",
  access: "A platform refused the login, or a host cannot be reached (or a proxy answered instead).",
  failed: "The command failed: a full disk, too little memory, or a bug of ours.",
  interrupted: "It was interrupted (143 by SIGTERM). What was written stays.",
};

const COLUMN = 5;

/** Codes that every command may have. */
const COMMON: readonly ExitName[] = ["ok", "usage", "failed", "interrupted"];

/**
 * The exit codes of a command, as its help lists them.
 *
 * @param own those that not every command has
 * @param words what a code means to this command only
 */
export function exitLines(own: readonly ExitName[] = [], words: Partial<Record<ExitName, string>> = {}): string {
  const names = (Object.keys(EXIT) as ExitName[]).filter((name) => COMMON.includes(name) || own.includes(name));
  const said = { ...EXIT_WORDS, ...words };
  const lines = names.map((name) => `  ${String(EXIT[name]).padEnd(COLUMN)}${said[name]}`);
  const order = BY_WEIGHT.filter((code) => names.some((name) => EXIT[name] === code));
  return `Exit codes, of which the first of ${order.join(", ")} counts if several apply:\n${lines.join("\n")}`;
}
