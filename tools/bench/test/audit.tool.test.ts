import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAudit } from "../src/audit/audit.ts";
import { shareOut } from "../src/audit/calls.ts";
import { measured } from "../src/audit/measured-process.ts";
import { paced } from "../src/audit/pace.ts";
import { peakOf } from "../src/audit/resources.ts";
import { startSandbox } from "../src/audit/sandbox.ts";
import { emptyWorkplace } from "./workplace.ts";

/** A script in a workplace, as a program to be measured. */
async function program(code: string) {
  const { scratch, env } = await emptyWorkplace();
  const script = join(scratch, "program.mjs");
  await writeFile(script, code);
  return { name: "it", args: [script], env, folder: scratch };
}

test("a process is measured to its end: memory at its largest, time of the processor, time by the clock", async () => {
  const idle = await measured(await program("await new Promise((done) => setTimeout(done, 300));"));
  // Held for a moment, and let go before the end.
  const busy = await measured(
    await program(`
      import { setFlagsFromString } from "node:v8";
      import { runInNewContext } from "node:vm";
      setFlagsFromString("--expose-gc");
      let held = Buffer.alloc(200_000_000, 1);
      held = undefined;
      runInNewContext("gc")();
      const before = process.cpuUsage();
      while (process.cpuUsage(before).user < 400_000);
    `),
  );
  expect(idle.wallMs).toBeGreaterThan(300);
  expect(idle.peakBytes).toBeGreaterThan(20_000_000);
  expect(busy.peakBytes - idle.peakBytes).toBeGreaterThan(150_000_000);
  expect(busy.cpuUs - idle.cpuUs).toBeGreaterThan(200_000);
});

test.each([
  ["throw new Error('because');", /^it ended with exit code 1: Error: because$/],
  ["console.error('first'); console.error('because'); process.exit(3);", /^it ended with exit code 3: because$/],
  ["process.kill(process.pid, 'SIGKILL');", /^it ended with SIGKILL: it did not say why$/],
])("a process that fails is told in one line: %s", async (code, message) => {
  await expect(measured(await program(code))).rejects.toThrow(message);
});

test("an audit that lacks somebody is none", async () => {
  const workplace = await emptyWorkplace();
  await using sandbox = await startSandbox({ users: 12 }, workplace.env);
  const users = { ...sandbox.users, odin: sandbox.users.odin + 1 };
  const run = runAudit({ sandbox: { ...sandbox, users }, platforms: ["odin"] }, workplace);
  await expect(run).rejects.toThrow(`rollcall audit has ${users.odin - 1} of ${users.odin} users`);
});

test("an audit that fails is told by its own line", async () => {
  const workplace = await emptyWorkplace();
  await using sandbox = await startSandbox({ users: 12 }, workplace.env);
  const run = runAudit({ sandbox: { ...sandbox, groupIds: ["nowhere"] }, platforms: ["odin"] }, workplace);
  await expect(run).rejects.toThrow(/^rollcall audit ended with exit code 3: rollcall: /);
});

test("a sandbox that cannot start is told by its own line", async () => {
  const { env } = await emptyWorkplace();
  const started = startSandbox({ users: -1 }, env);
  await expect(started).rejects.toThrow(/ ended too early: RangeError: users is -1\. Give [^\n]*$/);
});

test("calls are shared out between users, groups and schedules", () => {
  const counts = new Map([
    ["getUsers 200", 2],
    ["getUserRegistrationBulk 200", 2],
    ["getGroupUserAudit 200", 1],
    ["getGroupUserAudit 503", 1],
    ["getUserAudit 200", 40],
    ["getUserPortalPasscode 400", 10],
    ["getUserEvents 200", 4],
  ]);
  expect(shareOut(counts, 40, 2)).toEqual({ user: 1.25, group: 3, schedules: 0.1 });
});

test("memory and pace of an audit, in the smallest size", async () => {
  const workplace = await emptyWorkplace();
  const { bytes, withoutKept } = await peakOf(12, "odin", workplace);
  expect(bytes).toBeGreaterThan(50_000_000);
  // In so small an organisation all are on Odin.
  expect(bytes - withoutKept).toBe(12_000);
  const { seconds, calls, refused } = await paced(60, ["odin", "purecloud"], workplace);
  // Latency alone: a list, the registrations and a user's audit, one after the other.
  expect(seconds).toBeGreaterThan(0.15);
  expect(calls).toBeGreaterThan(60 * 5 * 0.8);
  expect(refused).toBe(0);
});
