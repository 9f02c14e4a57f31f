import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Running, start } from "@rollcall/config/processes";
import { expect } from "vitest";
import { startJob } from "../../src/kit/main.ts";
import type { Startable } from "../../src/kit/startable.ts";
import { jobs } from "../../table/lines.ts";
import type { Playground } from "../sandbox.ts";

/** A login of both platforms. */
const LOGINS = {
  ROLLCALL_PURECLOUD_CLIENT_ID: "any",
  ROLLCALL_PURECLOUD_CLIENT_SECRET: "any",
  ROLLCALL_ODIN_USERNAME: "any",
  ROLLCALL_ODIN_PASSWORD: "any",
};

/** The flags that name the platforms of a playground. The rates are far above the real ones, because a test need not wait. */
export function hostsOf(program: string, { sandbox }: Playground): string[] {
  const purecloud = ["--purecloud-url", sandbox.purecloudUrl, "--purecloud-rate", "100000"];
  const odin = ["--odin-url", sandbox.odinUrl, "--odin-rate", "10000"];
  if (program.includes("/purecloud/")) return purecloud;
  return program.includes("/odin/") ? odin : [...purecloud, ...odin];
}

/** Starts a program as its own process. @param program relative to the package, such as `src/purecloud/hr-sync.ts` */
export function startProgram(program: string, play: Playground, flags: readonly string[]): Running {
  const file = join(jobs, program);
  // Processes share what they compile.
  const env = { ...process.env, ...LOGINS, NODE_COMPILE_CACHE: join(tmpdir(), "jobs-compiled") };
  if (!program.endsWith(".py")) {
    return start({ file: process.execPath, args: [file, ...flags, ...hostsOf(program, play)], env });
  }
  // odins_spear cannot be installed everywhere, so a stand-in makes its calls.
  const standin = join(jobs, "others/odin/standin");
  const python = { PYTHONPATH: standin, PYTHONDONTWRITEBYTECODE: "1", STANDIN_PER_SECOND: "10000" };
  const args = [file, ...flags, "--odin-url", play.sandbox.odinUrl];
  return start({ file: "python3", args, env: { ...env, ...python } });
}

/** Runs a program of `src` to its end, in this process. @param program relative to the package */
export async function runProgram(program: string, play: Playground, flags: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const print = { log: (line: string) => out.push(line), error: (line: string) => err.push(line) };
  const code = await startJob(await jobOf(program), [...flags, ...hostsOf(program, play)], LOGINS, print);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** A program exports its job. */
async function jobOf(program: string): Promise<Startable> {
  const exported: unknown[] = Object.values(await import(join(jobs, program)));
  const [job, ...others] = exported.filter((each): each is Startable => Object(each).start instanceof Function);
  expect(others, program).toEqual([]);
  return job as Startable;
}
