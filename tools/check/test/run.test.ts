import { join } from "node:path";
import { expect, test } from "vitest";
import { runStep } from "../src/run.ts";
import type { Step } from "../src/steps.ts";

const node = (script: string): Step => ({ name: "n", command: ["node", "-e", script], alone: "" });

test("a step that succeeds, with all that it printed", async () => {
  const outcome = await runStep(node("console.log('out'); console.error('err')"), process.cwd(), false);
  expect(outcome.ok).toBe(true);
  expect(outcome.output.split("\n").sort()).toEqual(["", "err", "out"]);
});

test("a step that fails", async () => {
  expect(await runStep(node("console.log('why'); process.exit(3)"), process.cwd(), false)).toMatchObject({
    ok: false,
    output: "why\n",
  });
});

test("a step that is killed has failed", async () => {
  expect((await runStep(node("process.kill(process.pid)"), process.cwd(), false)).ok).toBe(false);
});

test("a program that is not there is a failed step that says so", async () => {
  const outcome = await runStep({ name: "n", command: ["no-such-program"], alone: "" }, process.cwd(), false);
  expect(outcome.ok).toBe(false);
  expect(outcome.output).toContain("no-such-program is not installed here. Do: pnpm install.");
});

test("a step has no input to wait for, and turbo's telemetry is off", async () => {
  const script = "process.stdin.on('end', () => console.log(process.env.TURBO_TELEMETRY_DISABLED)).resume()";
  expect(await runStep(node(script), process.cwd(), false)).toMatchObject({ ok: true, output: "1\n" });
});

test("what a step writes for a while stays within the clone, but for one that must not find the clone around it", async () => {
  const where = node("console.log(process.env.TMPDIR ?? 'the system\\'s')");
  expect((await runStep(where, process.cwd(), false)).output).toBe(`${join(process.cwd(), ".tmp")}\n`);
  const before = process.env.TMPDIR ?? "the system's";
  expect((await runStep(where, process.cwd(), false, { outside: true })).output).toBe(`${before}\n`);
});
