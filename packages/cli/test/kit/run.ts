import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { vacant } from "@rollcall/config/loopback";
import { expect, inject, onTestFinished } from "vitest";
import { isConfigured } from "../../src/commands/command.js";
import { dispatch } from "../../src/commands/dispatch.js";
import { perform } from "../../src/commands/perform.js";
import { COMMANDS } from "../../src/commands/table.js";
import { type Call, type CommandLine, lineOf } from "../../src/config/given.js";
import { configPath } from "../../src/config/tenants/config-path.js";
import { configFirst } from "../../src/config-first.js";
import type { CommandContext } from "../../src/context.js";
import { EXIT } from "../../src/exit-code.js";

export { expectOwnersAlone, folder } from "@rollcall/config/folders";

/** On a busy machine an audit takes longer than ten seconds, and would say so. */
const STILL = { ROLLCALL_PROGRESS: "none" };

const NEEDS_EMITTER = process.platform === "win32";

export const BIN = fileURLToPath(new URL("../../dist/main.cjs", import.meta.url));

/** Made up. No output may show one of them. */
export const SECRETS = {
  ROLLCALL_ODIN_USERNAME: "auditor@parkbenchsolutions.com",
  ROLLCALL_ODIN_PASSWORD: "odin-pass-9f2c",
  ROLLCALL_PURECLOUD_CLIENT_ID: "client-id-77aa",
  ROLLCALL_PURECLOUD_CLIENT_SECRET: "client-secret-5d1e",
};
/** Is in every passcode of an estate. */
export const PLANTED = "planted-passcode-4711";

const HIDDEN = [
  PLANTED,
  SECRETS.ROLLCALL_ODIN_PASSWORD,
  SECRETS.ROLLCALL_PURECLOUD_CLIENT_SECRET,
  Buffer.from(`${SECRETS.ROLLCALL_PURECLOUD_CLIENT_ID}:${SECRETS.ROLLCALL_PURECLOUD_CLIENT_SECRET}`).toString("base64"),
  "example-token",
];

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built command. `ended` resolves at its end. Every output is searched for secrets and stack traces. */
export function rollcall(args: readonly string[], env: Record<string, string> = SECRETS) {
  return watched([process.execPath, BIN, ...args], env);
}

/** Starts it with a reader that reads nothing. `gone` is the exit code, because the pipes never close. */
export function unread(args: readonly string[]) {
  const child = start(process.execPath, [BIN, ...args], SECRETS);
  onTestFinished(() => void child.stdout.destroy());
  return { child, gone: new Promise<number | null>((resolve) => child.on("exit", resolve)) };
}

/** Runs it with a limit for the size of files, in kilobytes. It sees a full disk. Windows has no such limit. */
export function cramped(kilobytes: number, args: readonly string[]): Promise<Ended> {
  const script = `ulimit -f ${kilobytes}; exec "$@"`;
  return watched(["bash", "-c", script, "bash", process.execPath, BIN, ...args], SECRETS).ended;
}

/** Emits the signals that are named on the standard input. */
const EMITTER = `import { isMainThread } from "node:worker_threads";
  if (isMainThread) {
    process.stdin.setEncoding("utf8").on("data", (names) => {
      for (const name of names.trim().split(" ")) process.emit(name, name);
    });
    process.stdin.unref();
  }`;

/** Sends a signal. On Windows, where no signal can be sent, the process emits it itself. */
export function interrupt({ child }: Pick<ReturnType<typeof rollcall>, "child">, signal: "SIGINT" | "SIGTERM"): void {
  if (child.stdin) child.stdin.write(`${signal} `);
  else child.kill(signal);
}

function start(file: string, args: readonly string[], env: Record<string, string>) {
  if (!NEEDS_EMITTER) return spawn(file, args, { env: { ...STILL, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(EMITTER)}`;
  const child = spawn(file, args, { env: { ...STILL, NODE_OPTIONS, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => {}); // It may have ended before.
  return child;
}

function watched([file = "", ...args]: readonly string[], env: Record<string, string>) {
  const child = start(file, args, env);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
  return { child, ended: ended.then(inspected) };
}

function inspected(end: Ended): Ended {
  const output = end.stdout + end.stderr;
  for (const hidden of HIDDEN) expect(output).not.toContain(hidden);
  expect(output).not.toMatch(/\n\s+at \S+ ?\(|node:internal|\.js:\d+:\d+/);
  return end;
}

/** Runs the built command to its end, in its own process. @param bin another copy of it */
export function runBuilt(args: readonly string[], env?: Record<string, string>, bin = BIN): Promise<Ended> {
  return watched([process.execPath, bin, ...args], env ?? SECRETS).ended;
}

/**
 * Runs the command to its end in this process, from its source. A process costs a third of a second, so only tests of what a
 * process does start one.
 *
 * @param stop what the first SIGINT or SIGTERM does in a process
 */
export async function run(
  args: readonly string[],
  env: Record<string, string> = SECRETS,
  stop: AbortSignal = new AbortController().signal,
): Promise<Ended> {
  const printed = { stdout: "", stderr: "" };
  const output = (stream: keyof typeof printed) => ({
    write: (text: string) => {
      printed[stream] += text;
    },
  });
  const outputs = { stdout: output("stdout"), stderr: output("stderr") };
  const context = {
    ...outputs,
    environment: { ...STILL, ...env },
    script: BIN,
    stop,
    signal: new AbortController().signal,
  };
  const code = await dispatch(args, { ...outputs, begin: (call) => begin(call, context) });
  return inspected({ code, ...printed });
}

/** The configuration of a line, as the main thread reads it. @returns undefined if it is refused */
export async function configOf(
  line: CommandLine<string>,
  context: Pick<CommandContext, "environment" | "cwd" | "stderr">,
) {
  const found = configPath(line, context);
  return found ? configFirst(found, context.stderr, line.has("quiet")) : null;
}

/** Runs a call with its configuration. */
export async function begin(call: Call, context: Omit<CommandContext, "config">): Promise<number> {
  const command = COMMANDS.find(({ name }) => name === call.command);
  const config = command && isConfigured(command, call) ? await configOf(lineOf(call), context) : null;
  return config === undefined ? EXIT.usage : perform(call, { ...context, config });
}

/** The one line on stderr, with exit code 2 and nothing on stdout. */
export async function complaint(args: readonly string[], env?: Record<string, string>): Promise<string> {
  const { code, stdout, stderr } = await run(args, env);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^rollcall: [^\n]+\n$/);
  expect(code).toBe(2);
  return stderr;
}

/** The flags for the example Odin group, without a limit, which a mock does not need. */
export function odinFlags(url = inject("odinUrl")): string[] {
  return ["--odin-url", url, "--odin-sp", "ent.odin", "--odin-group", "grp.odin", "--odin-rate", "0"];
}

/** The flags for the example PureCloud organisation, unpaced. */
export function purecloudFlags(url = inject("purecloudUrl")): string[] {
  return ["--purecloud-url", url, "--purecloud-login-url", url, "--purecloud-rate", "0"];
}

/** A server for one test that answers everything by `reply`. A request without a reply gets no answer. */
export async function server(reply: (path: string) => { status: number; body: unknown } | undefined) {
  const paths: string[] = [];
  const one = createServer((request, response) => {
    const path = request.url ?? "";
    paths.push(path);
    const answer = reply(path);
    if (answer === undefined) return;
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    one.closeAllConnections();
    await new Promise((resolve) => one.close(resolve));
  });
  return { url: `http://127.0.0.1:${(one.address() as AddressInfo).port}`, paths };
}

/** An address on which nobody listens. */
export async function vacantUrl(): Promise<string> {
  const { url, close } = await vacant();
  onTestFinished(close);
  return url;
}
