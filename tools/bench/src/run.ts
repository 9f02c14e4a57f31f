import { start } from "@rollcall/config/processes";

/** What npm says before it says what is wrong. */
const BESIDE_THE_POINT = /^npm (?:warn|error (?:code|syscall|errno) )/;

/**
 * Runs a program to its end.
 *
 * @returns what it printed.
 * @throws Error whose message, one line, says what went wrong in the program's own words.
 */
export async function run(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { ended, printed } = start({ file, args, cwd, inGroup: true });
  if ((await ended) === 0) return printed.out;
  const said = printed.err.split("\n").find((line) => /\S/.test(line) && !BESIDE_THE_POINT.test(line));
  throw new Error(`"${[file, ...args].join(" ")}" in ${cwd} failed: ${said ?? "it did not say why"}`);
}
