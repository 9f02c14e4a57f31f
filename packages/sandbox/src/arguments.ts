import { parseArgs } from "node:util";
import { faultProfiles } from "./faults/faults.js";
import { messageOf } from "./message.js";
import type { SandboxOptions } from "./server/options.js";
import { answersTo, type Unknowns } from "./unknowns/index.js";

export const USAGE = `Usage: rollcall-sandbox [--users 250] [--seed 1] [--day 1|2] [--port 4010]
                        [--faults ${Object.keys(faultProfiles).join("|")}] [--latency MS] [--no-limits] [--unknown ID=ANSWER]...

Odin answers on the port, PureCloud on the next. Any credentials log in, except the password or client secret "wrong".
The Odin password "expired" gets 402. --day 2 is the same organisation a day later. --unknown chooses a behaviour that no public source
describes, and can be repeated. The README of the package lists the ids and the answers.`;

const DEFAULT_PORT = 4010;

/** Node's errors say how to write a flag, not where flags are explained. */
const MISTAKES: Readonly<Record<string, (name: string, text: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (name) => `unknown flag ${name}`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (name) => `unexpected argument ${name}`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (name, text) =>
    `${name.replace(/^-\w, | <.*/g, "")} ${text.includes("does not take") ? "has no value" : "needs a value"}`,
};

const parsed: typeof parseArgs = (config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const mistake = MISTAKES[code]?.(/'([^']*)'/.exec(message)?.[1] ?? "", message);
    throw mistake === undefined ? error : new Error(`${mistake}. See rollcall-sandbox --help`, { cause: error });
  }
};

/** Reads `ID=ANSWER`, each of which answers one unknown. */
function unknownsOf(pairs: readonly string[]): Unknowns {
  const chosen = Object.fromEntries(
    pairs.map((pair) => {
      const [id = "", answer] = pair.split("=");
      if (answer === undefined) throw new Error(`--unknown is ${pair}. Give ID=ANSWER`);
      return [id, answer];
    }),
  );
  try {
    return answersTo(chosen);
  } catch (error) {
    throw new Error(`--unknown: ${messageOf(error)}`, { cause: error });
  }
}

/** Reads what to start, or that help is needed. Throws an error with one line for a wrong argument. */
export function readArguments(argv: readonly string[]): SandboxOptions | "help" {
  const { values } = parsed({
    args: [...argv],
    options: {
      users: { type: "string" },
      seed: { type: "string" },
      day: { type: "string" },
      port: { type: "string" },
      faults: { type: "string" },
      latency: { type: "string" },
      unknown: { type: "string", multiple: true, default: [] },
      "no-limits": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  const whole = (
    name: "users" | "seed" | "day" | "port" | "latency",
    low: number,
    high: number,
  ): number | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^-?\d+$/.test(text) && value >= low && value <= high) return value;
    throw new Error(`--${name} is ${text}. Give a whole number from ${low} to ${high}`);
  };
  const { faults = "none" } = values;
  if (!Object.hasOwn(faultProfiles, faults))
    throw new Error(`--faults is ${faults}. Give one of ${Object.keys(faultProfiles).join(", ")}`);
  return {
    users: whole("users", 1, 500_000) ?? 250,
    seed: whole("seed", -(2 ** 31), 2 ** 31 - 1) ?? 1,
    day: whole("day", 1, 2) === 2 ? 2 : 1,
    port: whole("port", 0, 65_534) ?? DEFAULT_PORT,
    latencyMs: whole("latency", 0, 60_000) ?? 0,
    faults: faults as keyof typeof faultProfiles,
    rateLimits: values["no-limits"] ? false : {},
    unknowns: unknownsOf(values.unknown),
  };
}
