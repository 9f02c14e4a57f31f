#!/usr/bin/env node
import { readArguments, USAGE } from "./arguments.js";
import { messageOf } from "./message.js";
import { startSandbox } from "./sandbox.js";

/** Prints one line. The exit code is 2 if the command is wrong, 1 if the start fails. */
function fail(code: 1 | 2, error: unknown): never {
  process.stderr.write(`rollcall-sandbox: ${messageOf(error).split("\n")[0]}\n`);
  process.exit(code);
}

function options() {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    return fail(2, error);
  }
}

// The reader of the output may leave early. That is no failure, and the platforms continue to answer. Windows has another error code.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE" && error.code !== "EOF") fail(1, error);
});

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
