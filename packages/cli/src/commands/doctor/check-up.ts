import { printable } from "@rollcall/audit";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode, worstOf } from "../../exit-code.js";
import { explain } from "../../run/failure.js";
import { paintFor } from "../../terminal/paint.js";
import type { DoctorRequest } from "./request.js";
import { type Check, fails } from "./setup/check.js";
import { checkOdin } from "./setup/odin.js";
import { checkPureCloud } from "./setup/purecloud.js";
import { checkVersions } from "./setup/versions.js";

const WIDTH = 6;

/** `rollcall doctor`: checks what an audit needs. If it is interrupted, it prints the checks that it has. */
export async function checkUp(request: DoctorRequest, context: CommandContext, isJson: boolean): Promise<ExitCode> {
  const { stdout, stderr } = context;
  const signal = AbortSignal.any([context.stop, context.signal]);
  const { odin, purecloud } = request;
  const results = await Promise.all([
    ...(odin ? [learn("Odin", checkOdin(odin, signal))] : []),
    ...(purecloud ? [learn("PureCloud", checkPureCloud(purecloud, signal))] : []),
  ]);
  const checks = [...checkVersions(), ...results.flatMap((one) => one.checks)];
  stdout.write(`${(isJson ? jsonOf(checks) : linesOf(checks, context)).join("\n")}\n`);
  if (!results.some(({ isWhole }) => !isWhole)) return worstOf(checks.map(({ code }) => code ?? EXIT.ok));
  stderr.write("rollcall: interrupted. The rest was not checked\n");
  return EXIT.interrupted;
}

/** The checks of a platform until an error ends them. The checks before it stay. */
async function learn(platform: string, source: AsyncIterable<Check>): Promise<{ checks: Check[]; isWhole: boolean }> {
  const checks: Check[] = [];
  try {
    for await (const check of source) checks.push(check);
  } catch (error) {
    const { line, code } = explain(error);
    if (code === EXIT.interrupted) return { checks, isWhole: false };
    // The region is all that is said before a login works.
    const isLogin = checks.every(({ about }) => about.endsWith(" region"));
    checks.push(fails(isLogin ? `${platform} login` : platform, line, code));
  }
  return { checks, isWhole: true };
}

function linesOf(checks: readonly Check[], { stdout, environment }: CommandContext): string[] {
  const paint = paintFor(stdout, environment);
  const colour = { ok: paint.green, FAIL: paint.red, "?": paint.yellow };
  return checks.map(({ mark, about, says }) => `${colour[mark](mark.padEnd(WIDTH))}${printable(`${about}: ${says}`)}`);
}

function jsonOf(checks: readonly Check[]): string[] {
  const shown = checks.map(({ code: _, ...check }) => check);
  return JSON.stringify({ format: "rollcall-doctor/1", checks: shown }, null, 2).split("\n").map(printable);
}
