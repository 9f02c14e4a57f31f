#!/usr/bin/env node
import { isConfigured } from "./commands/command.js";
import { dispatch } from "./commands/dispatch.js";
import { COMMANDS } from "./commands/table.js";
import type { CheckedFile } from "./config/file/checked-file.js";
import { type Call, lineOf } from "./config/given.js";
import { EXIT } from "./exit-code.js";
import { crashed } from "./terminal/crashed.js";
import { exit, setExitCode } from "./terminal/exit.js";
import { standardOutput } from "./terminal/standard-output.js";

/** A call that holds an audit runs in a thread with limits. Any other would wait longer for the thread than for its answer. */
async function begin(call: Call): Promise<number> {
  const command = COMMANDS.find(({ name }) => name === call.command);
  const config = command && isConfigured(command, call) ? await configOf(call) : null;
  if (config === undefined) return EXIT.usage;
  const isLight = command?.isLight?.(call) ?? false;
  if (!isLight) return (await import("./run/in-thread.js")).runInThread(call, config);
  return (await import("./here.js")).runHere(call, config);
}

/** The configuration that was named or found. `null` if there is none, and undefined if it was refused. */
async function configOf(call: Call): Promise<CheckedFile | null | undefined> {
  const { configPath } = await import("./config/tenants/config-path.js");
  const found = configPath(lineOf(call), { environment: process.env });
  if (!found) return null;
  const { configFirst } = require("./config-first.cjs") as typeof import("./config-first.js");
  return configFirst(found, standardOutput("stderr"), call.flags.has("quiet"));
}

/** How long a handle that a configuration left open may hold an ended process, in milliseconds. */
const REST_MS = 1000;

process.on("uncaughtException", crashed);
// What ends without an answer has not done what it was asked for.
setExitCode(EXIT.failed);
void dispatch(process.argv.slice(2), {
  stdout: standardOutput("stdout"),
  stderr: standardOutput("stderr"),
  begin,
}).then((code) => {
  setExitCode(code);
  setTimeout(exit, REST_MS).unref();
});
