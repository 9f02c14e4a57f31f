import { printable } from "@rollcall/audit";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { paintFor } from "../../terminal/paint.js";
import type { DoctorRequest } from "./request.js";
import type { Check } from "./setup/check.js";
import { checkOdin } from "./setup/odin.js";
import { checkPureCloud } from "./setup/purecloud.js";
import { checkVersions } from "./setup/versions.js";

const WIDTH = 6;

/** `rollcall doctor`: checks what an audit needs. */
export async function checkUp(request: DoctorRequest, context: CommandContext, isJson: boolean): Promise<ExitCode> {
  const { stdout, environment } = context;
  const signal = AbortSignal.any([context.stop, context.signal]);
  const { odin, purecloud } = request;
  const [ofOdin, ofPureCloud] = await Promise.all([
    odin ? checkOdin(odin, signal) : [],
    purecloud ? checkPureCloud(purecloud, signal) : [],
  ]);
  const checks = [...checkVersions(), ...ofOdin, ...ofPureCloud];
  const paint = paintFor(stdout, environment);
  const colour = { ok: paint.green, FAIL: paint.red, "?": paint.yellow };
  const line = ({ mark, about, says }: Check) => `${colour[mark](mark.padEnd(WIDTH))}${printable(`${about}: ${says}`)}`;
  const shown = checks.map(({ code: _, ...check }) => check);
  const text = isJson
    ? JSON.stringify({ format: "rollcall-doctor/1", checks: shown }, null, 2).split("\n").map(printable)
    : checks.map(line);
  stdout.write(`${text.join("\n")}\n`);
  return worst(checks);
}

/** The exit code of the worst check. Without a login, nothing else matters. */
function worst(checks: readonly Check[]): ExitCode {
  const codes = new Set(checks.map(({ code }) => code ?? EXIT.ok));
  return [EXIT.interrupted, EXIT.access, EXIT.failed, EXIT.incomplete].find((code) => codes.has(code)) ?? EXIT.ok;
}
