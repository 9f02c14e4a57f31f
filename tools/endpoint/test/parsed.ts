import { readArguments } from "@rollcall/config/tool";
import { FLAGS, readRequest, USAGE } from "../src/request.ts";

/** What the command reads in a command line. */
export function parseRequest(args: readonly string[]) {
  const { values, positionals } = readArguments(USAGE, FLAGS, args);
  return readRequest(values, positionals);
}
