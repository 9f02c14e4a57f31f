import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** What npm says before it says what is wrong. */
const BESIDE_THE_POINT = /^npm (?:warn|error (?:code|syscall|errno) )/;

/**
 * Runs a program to its end.
 *
 * @returns what it printed.
 * @throws Error whose message, one line, says what went wrong in the program's own words.
 */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    // What npm prints of a package is about a line for each of its files.
    const { stdout } = await execute(program, args, { cwd, maxBuffer: 50_000_000 });
    return stdout;
  } catch (error) {
    const { stderr = "", message = "", code } = error as { stderr?: string; message?: string; code?: unknown };
    if (code === "ENOENT") throw new Error(`${program} is not on the path. Do: start this by \`pnpm bench\`.`);
    const said = (stderr || message).split("\n").find((line) => /\S/.test(line) && !BESIDE_THE_POINT.test(line));
    throw new Error(`"${[program, ...args].join(" ")}" in ${cwd} failed: ${said ?? "it did not say why"}`);
  }
}
