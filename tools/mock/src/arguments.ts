import { parseArgs } from "node:util";
import { type Api, apis } from "@rollcall/codegen/document";

/** How to call `pnpm mock`. A wrong call prints this line. */
export const usage = `usage: pnpm mock ${apis.join("|")} [--port N]`;

export interface Arguments {
  readonly api: Api;
  /** 0 chooses any free port. */
  readonly port: number;
}

/**
 * Reads the arguments of `pnpm mock`.
 *
 * @throws Error whose message, one line, says what is wrong.
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { port: { type: "string", default: "0" } },
    allowPositionals: true,
  });
  const [name, extra] = positionals;
  const api = apis.find((known) => known === name);
  if (api === undefined) throw new Error(name === undefined ? "which API?" : `there is no mock of "${name}"`);
  if (extra !== undefined) throw new Error(`"${extra}" is one argument too many`);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new Error(`"${values.port}" is not a port`);
  return { api, port };
}
