import type { Call } from "../config/given.js";
import { UsageError } from "../config/usage-error.js";
import { EXIT } from "../exit-code.js";
import { version } from "../manifest.js";
import type { Output } from "../terminal/output.js";
import { overview } from "./overview.js";
import { COMMANDS } from "./table.js";

/** Where a command line is answered. */
export interface Answering {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Runs a call that is more than help, a version or a refusal. @returns its exit code */
  readonly begin: (call: Call) => Promise<number>;
}

/** Answers a command line, or begins what it asks for. A refusal is one line on stderr. */
export async function dispatch(args: readonly string[], { stdout, stderr, begin }: Answering): Promise<number> {
  try {
    const answer = await answerTo(args);
    if ("command" in answer) return await begin(answer);
    stdout.write(answer.text);
    return answer.code ?? EXIT.ok;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`rollcall: ${error.message}\n`);
    return EXIT.usage;
  }
}

/** A text that is the whole output. */
interface Answer {
  readonly text: string;
  readonly code?: number;
}

async function answerTo(args: readonly string[]): Promise<Answer | Call> {
  const [word, ...rest] = args;
  if (word === undefined) return { text: overview(COMMANDS), code: EXIT.usage };
  if (word === "--version") return { text: `${version()}\n` };
  // The scripts of a shell ask this. It reads a line that nobody has finished.
  if (word === "complete") return { text: (await import("./completion/candidates.js")).candidates(COMMANDS, rest) };
  const isHelp = word === "help" || word === "--help" || word === "-h";
  if (isHelp && rest[0] === undefined) return { text: overview(COMMANDS) };
  const [name = "", ...words] = isHelp ? [rest[0] ?? "", "--help"] : args;
  const command = COMMANDS.find((one) => one.name === name);
  if (command && words.length === 1 && words[0] === "--help") return { text: command.help() };
  // Loaded late, because a version and a help need no parser.
  const { parseCall } = await import("../config/command-line.js");
  const call = parseCall(COMMANDS, [name, ...words]);
  if (call.flags.has("help")) return { text: command?.help() ?? "" };
  if (call.flags.has("version")) return { text: `${version()}\n` };
  return command?.answer ? { text: command.answer(call) } : call;
}
