/** Where secrets come from. No error repeats what was read. */
import { existsSync, fstatSync, openSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SecretSource } from "../../src/config/file/shape.js";
import { SecretReader } from "../../src/config/secret-sources/read-source.js";
import { folder } from "../kit/run.js";
import { write } from "./file/kit.js";

const SECRET = "open-sesame-4711";

const reader = (environment: Record<string, string> = {}) =>
  new SecretReader({
    environment: { PATH: process.env.PATH, ...environment },
    folder: folder(),
    signal: new AbortController().signal,
  });

const node = (script: string): readonly string[] => [process.execPath, "-e", script];

test("a variable, a descriptor and a program give a secret, without the line break at its end", async () => {
  const fd = openSync(write("secret", `${SECRET}\n`), "r");
  const sources: readonly SecretSource[] = [
    { env: "ACME" },
    { fd },
    // The words reach the program as they are, because no shell reads them.
    { command: [...node("console.log(process.argv[1])"), `$(echo ${SECRET})`] },
  ];
  const read = await Promise.all(sources.map((source) => reader({ ACME: SECRET }).read(source, "here")));
  expect(read).toEqual([SECRET, SECRET, `$(echo ${SECRET})`]);
});

test("each source is read once, because a person types a passphrase", async () => {
  const both = reader();
  const source = { command: node("console.log(Math.random())") };
  expect(await both.read(source, "one")).toBe(await both.read(source, "other"));
});

test.each<[string, SecretSource, string]>([
  ["a variable that is not set", { env: "ACME" }, "here: the variable ACME gave nothing. Put it in the environment"],
  ["a descriptor that is closed", { fd: 1000 }, "here: the descriptor 1000 is not open. Open it, such as 1000< FILE"],
  [
    "a program that fails",
    { command: node(`console.error("${SECRET}"); console.log("${SECRET}"); process.exit(3)`) },
    `here: the command ${process.execPath} ended with 3. Run it by hand to see why`,
  ],
  ["a program that is missing", { command: ["./none"] }, "here: the command ./none could not be started (ENOENT)"],
  ["a program without a name", { command: [""] }, "the command  could not be started (ERR_INVALID_ARG_VALUE)"],
  ["a variable that every object has", { env: "constructor" }, "the variable constructor gave nothing"],
  [
    "bytes that are no text",
    { command: node("process.stdout.write(Buffer.from([255, 254]))") },
    "gave text that is not UTF-8",
  ],
  ["a program that prints nothing", { command: node("") }, "gave nothing. Run it by hand to see why"],
  ["two lines", { command: node(`console.log("${SECRET}\\n2")`) }, "gave more than one line. Give the secret alone"],
  ["a flood", { command: node('for (;;) process.stdout.write("x".repeat(9999))') }, "gave more than 65536 bytes"],
])("%s: one line without the secret", async (_, source, line) => {
  const error = await reader()
    .read(source, "here")
    .catch((reason: Error) => reason.message);
  expect(error).toContain(line);
  expect(error).not.toContain(SECRET);
});

test.skipIf(process.platform !== "linux")("a pipe that Node has to itself is left alone", async () => {
  const pipes = readdirSync("/proc/self/fd").filter((fd) => Number(fd) > 2 && isPipe(Number(fd)));
  expect(pipes.length).toBeGreaterThan(0);
  const own = pipes.filter((fd) => pipes.some((other) => other !== fd && targetOf(other) === targetOf(fd)));
  for (const fd of own)
    await expect(reader().read({ fd: Number(fd) }, "here")).rejects.toThrow("it is a pipe of Node itself");
});

const targetOf = (fd: string): string => readlinkSync(`/proc/self/fd/${fd}`);

function isPipe(fd: number): boolean {
  try {
    return fstatSync(fd).isFIFO();
  } catch {
    return false;
  }
}

test("a file without an end is cut", async () => {
  const path = write("large", "x".repeat(70_000));
  const fd = openSync(path, "r");
  await expect(reader().read({ fd }, "here")).rejects.toThrow("gave more than 65536 bytes");
});

test.skipIf(process.platform === "win32")("a program that hangs is stopped, with its children", async () => {
  const file = join(folder(), "pid");
  const script = `const child = require("child_process").spawn("sleep", ["600"], { stdio: "inherit" });
    require("fs").writeFileSync(${JSON.stringify(file)}, String(child.pid)); setInterval(() => {}, 1000);`;
  await expect(reader().read({ command: node(script), seconds: 3 }, "here")).rejects.toThrow("took longer than 3 s");
  const pid = Number(readFileSync(file, "utf8"));
  await expect.poll(() => isAlive(pid), { timeout: 60_000 }).toBe(false);
});

/** Whether a process runs. One that has ended may wait for its parent, and then has the state Z. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return existsSync(`/proc/${pid}/stat`) ? !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8")) : true;
  } catch {
    return false;
  }
}
