import { runAudit } from "./audit-command.js";
import { runDemo } from "./demo-command.js";
import { explain } from "./failure.js";
import { auditHelp, OVERVIEW } from "./help.js";
import { identityOf } from "./identity.js";
import { runMerge } from "./merge-command.js";
import type { Output } from "./output.js";
import { parseFlags } from "./parse.js";
import { runPlan } from "./plan-command.js";
import { auditRequest } from "./request.js";
import { scopesOf } from "./scopes.js";
import type { Environment } from "./secrets.js";
import { EXIT, type ExitCode, UsageError } from "./usage.js";
import { version } from "./version.js";

/** The world that a command runs in. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Environment;
  /** Ends the run in good order. */
  readonly stop: AbortSignal;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/** Runs a command line. Never throws: whatever goes wrong is one line on stderr and an exit code. */
export async function runCommand(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await dispatch(args, world);
  } catch (error) {
    const { line, code } = explain(error);
    world.stderr.write(`rollcall: ${line}\n`);
    return code;
  }
}

async function dispatch([command, ...rest]: readonly string[], world: World): Promise<ExitCode> {
  const { stdout } = world;
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    stdout.write(OVERVIEW);
    return command === undefined ? EXIT.usage : EXIT.ok;
  }
  if (command === "--version") {
    stdout.write(`${version()}\n`);
    return EXIT.ok;
  }
  if (command === "demo") return runDemo(rest, world);
  if (command === "plan") return runPlan(rest, world);
  if (command === "merge") return runMerge(rest, world);
  if (command !== "audit") {
    throw new UsageError("unknown command; there are audit, plan, merge and demo: see rollcall --help");
  }
  if (rest.includes("-h")) {
    stdout.write(auditHelp());
    return EXIT.ok;
  }
  const given = parseFlags(rest);
  if (given.has("help") || given.has("version")) {
    stdout.write(given.has("help") ? auditHelp() : `${version()}\n`);
    return EXIT.ok;
  }
  const request = auditRequest(given, world.environment);
  const scopes = scopesOf(request);
  return runAudit({ ...world, output: request.output, scopes, head: identityOf(request, scopes) });
}
