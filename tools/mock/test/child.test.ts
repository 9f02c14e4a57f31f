import { expect, test } from "vitest";
import { start } from "./run.ts";

const run = (how: string) => start("test/scripts/parent.ts", how);

test.each([
  ["ends well", 0],
  ["fails", 4],
  ["dies", 137],
])("a child that %s: its exit code is passed on, and all is stopped after it", async (how, code) => {
  expect(await run(how).ended).toEqual({ code, out: "cwd /, secret secret\nall stopped\n", err: "" });
});

test("a signal goes to the child, whose end is waited for", async () => {
  const running = run("waits");
  await running.printed(/waiting/);
  running.kill("SIGTERM");
  expect(await running.ended).toMatchObject({ code: 7, out: expect.stringMatching(/told to end\nall stopped\n$/) });
});
