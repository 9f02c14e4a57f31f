import { run as runProgram } from "@rollcall/config/processes";

/** A slow network may need minutes for what is installed. */
const PATIENCE_MS = 900_000;

/** Runs a program to its end, and returns what it printed. Ctrl-C ends it too. */
export const run = (file: string, args: readonly string[], cwd: string): Promise<string> =>
  runProgram({ file, args, cwd, inGroup: true }, PATIENCE_MS);
