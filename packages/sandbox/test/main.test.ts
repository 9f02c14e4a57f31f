import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Starts the built command; what it prints, and how it ends. */
function run(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) child[stream].on("data", (text) => (printed[stream] += text));
  return { child, printed, ended: once(child, "close") };
}

describe("rollcall-sandbox", () => {
  it.each([
    [["--users", "none"], "--users is none: give a whole number from 1 to 500000"],
    [["--users", "0"], "--users is 0: give a whole number from 1 to 500000"],
    [["--faults", "all"], "--faults is all: give one of none, flaky, hostile"],
    [["--port", "65535"], "--port is 65535: give a whole number from 0 to 65534"],
    [["--bogus"], "Unknown option '--bogus'"],
  ])("refuses %j in one line", async (args, message) => {
    const { printed, ended } = run(...args);
    expect((await ended)[0]).toBe(2);
    expect(printed.stderr).toContain(`rollcall-sandbox: ${message}`);
    expect(printed.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(printed.stdout).toBe("");
  });

  it("says how it is used", async () => {
    const { printed, ended } = run("--help");
    expect((await ended)[0]).toBe(0);
    expect(printed.stdout).toMatch(/^usage: rollcall-sandbox /);
  });

  it("starts 100,000 people in seconds, answers, and ends on a signal", async () => {
    const began = performance.now();
    const { child, printed, ended } = run("--users", "100000", "--port", "0");
    while (!printed.stdout.includes("Ctrl-C")) await Promise.race([once(child.stdout, "data"), ended]);
    // Three seconds alone on a machine; here others run beside it.
    expect(performance.now() - began).toBeLessThan(10_000);
    const [odin, purecloud] = [...printed.stdout.matchAll(/http:\S+/g)].map(([url]) => url);
    expect((await fetch(`${odin}/api/v2/users`)).status).toBe(401);
    expect((await fetch(`${purecloud}/api/v2/users`)).status).toBe(401);
    expect(printed.stdout).toContain("100000 people, seed 1");
    const { stdout: kilobytes } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(child.pid)]);
    expect(Number(kilobytes)).toBeLessThan(300_000);
    child.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
    expect(printed.stdout).toContain("2 requests");
  });

  it("says in one line that a port is taken", async () => {
    const first = run("--users", "1", "--port", "0");
    while (!first.printed.stdout.includes("Ctrl-C"))
      await Promise.race([once(first.child.stdout, "data"), first.ended]);
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(first.printed.stdout)?.[1] ?? "";
    const second = run("--users", "1", "--port", port);
    expect((await second.ended)[0]).toBe(1);
    expect(second.printed.stderr).toBe(`rollcall-sandbox: port ${port} is taken: give another with --port\n`);
    first.child.kill("SIGINT");
    expect((await first.ended)[0]).toBe(0);
  });
});
