import { parseArgs } from "node:util";

export interface Arguments {
  /** Only name the checks. */
  readonly list: boolean;
  /** The checks to run, in the order of the list. */
  readonly names: readonly string[];
}

/**
 * Reads the arguments of `pnpm check:consumers`. They are names of checks, or `--list`. Without names, all run.
 *
 * @throws Error whose message, one line, says what is wrong.
 */
export function readArguments(args: readonly string[], known: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { list: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined) throw new Error(`there is no check "${stranger}". There are ${known.join(", ")}`);
  const names = known.filter((name) => positionals.length === 0 || positionals.includes(name));
  return { list: values.list, names };
}
