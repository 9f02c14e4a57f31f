import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { flagLines } from "./flags.ts";
import type { Environment } from "./platforms.ts";
import { printable } from "./printable.ts";
import { reasonOf } from "./reason.ts";
import type { Startable } from "./startable.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Runs a job if its file is the program of this process. A file that is only imported does nothing. The exit code is 0 if all
 * rows went well, 1 if a row failed, and 2 if the job could not begin.
 */
export async function main(job: Startable, url: string): Promise<void> {
  const [, program, ...words] = process.argv;
  if (program === undefined || realpathSync(program) !== realpathSync(fileURLToPath(url))) return;
  const lost = lostOutput();
  const code = await startJob(job, words, process.env, console);
  process.exitCode = (await lost(job.name)) ? Math.max(code, 1) : code;
}

/**
 * Lets a job continue if its lines cannot be printed. Otherwise a row could be half done.
 * @returns tells whether lines were lost on a disk. A reader that stops early, such as `head`, loses nothing
 */
function lostOutput(): (name: string) => Promise<boolean> {
  let code: string | undefined;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    code ??= error.code;
  });
  process.stderr.on("error", () => {}); // No place is left to report it.
  return async (name) => {
    await new Promise<void>((done) => process.stdout.write("", () => done()));
    if (code === undefined || code === "EPIPE") return false;
    console.error(`${name}: not all lines could be printed (${code}). Run it again to see what each row needs`);
    return true;
  };
}

/** Runs a job, and returns the exit code. */
export async function startJob(
  job: Startable,
  words: readonly string[],
  environment: Environment,
  { log, error }: Pick<Console, "log" | "error">,
): Promise<0 | 1 | 2> {
  if (words.includes("--help")) {
    log(helpOf(job));
    return 0;
  }
  try {
    return (await job.start(words, environment, (line) => log(line))) ? 0 : 1;
  } catch (cause) {
    error(printable(`${job.name}: ${cause instanceof UsageError ? cause.message : reasonOf(cause)}`));
    return 2;
  }
}

function helpOf({ name, about, needs, variables, allFlags }: Startable): string {
  return [
    `${name}: ${about}`,
    "",
    "Flags",
    ...flagLines(allFlags),
    "",
    "Needs",
    ...needs.map((need) => `  ${need}`),
    `  in the environment: ${variables.join(", ")}`,
    "",
    "Exit code: 0 if all rows went well, 1 if a row failed, 2 if the job could not begin",
  ].join("\n");
}
