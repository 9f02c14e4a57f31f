#!/usr/bin/env node
import { dispatch } from "./commands/dispatch.js";
import { COMMANDS } from "./commands/table.js";
import type { Call } from "./config/parse.js";
import { crashed } from "./terminal/crashed.js";
import { standardOutput } from "./terminal/standard-output.js";

/** A call that holds an audit runs in a thread with limits. Any other would wait longer for the thread than for its answer. */
async function begin(call: Call): Promise<number> {
  const isLight = COMMANDS.find(({ name }) => name === call.command)?.isLight?.(call) ?? false;
  if (!isLight) return (await import("./run/in-thread.js")).runInThread(call);
  return (await import("./here.js")).runHere(call);
}

process.on("uncaughtException", crashed);
void dispatch(process.argv.slice(2), {
  stdout: standardOutput("stdout"),
  stderr: standardOutput("stderr"),
  begin,
}).then((code) => {
  process.exitCode = code;
});
