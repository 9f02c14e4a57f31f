#!/usr/bin/env node
import { readArguments, USAGE } from "./arguments.js";
import { startSandbox } from "./sandbox.js";

/** One line for people; exit code 2 where the command was wrong, 1 where starting failed. */
function fail(code: 1 | 2, error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`rollcall-sandbox: ${message.split("\n")[0]}\n`);
  process.exit(code);
}

function options() {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    return fail(2, error);
  }
}

const wanted = options();
if (wanted === "help") {
  process.stdout.write(`${USAGE}\n`);
} else {
  const { odinUrl, purecloudUrl, estate, requests, close } = await startSandbox(wanted).catch((error) =>
    fail(1, error),
  );
  process.stdout.write(
    `Odin       ${odinUrl}\nPureCloud  ${purecloudUrl}  (tokens too)\n${estate.size} people, seed ${estate.seed}. Ctrl-C ends.\n`,
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      process.stdout.write(`\n${requests.total} requests\n`);
      void close().then(() => process.exit(0));
    });
}
