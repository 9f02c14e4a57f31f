import { expect, test } from "vitest";
import { installCommand, LOADED } from "../../kit/installed.js";
import { runBuilt } from "../../kit/run.js";

const demo = (bin: string) => runBuilt(["demo", "--users", "5"], {}, bin);

test("without the sandbox: one line with the command that installs it, exit 2", async () => {
  expect(await demo(installCommand())).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "rollcall: the demo needs @rollcall/sandbox, which is not installed. Run: npm install @rollcall/sandbox@0.2\n",
  });
});

// The release line decides what fits, and has its own test.
test("a sandbox that does not fit is named and not loaded", async () => {
  const { code, stdout, stderr } = await demo(installCommand("0.3.0"));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(
    "rollcall: the demo needs @rollcall/sandbox ^0.2.0, and found 0.3.0. Run: npm install @rollcall/sandbox@0.2\n",
  );
});

test("a sandbox that fits is loaded", async () => {
  expect((await demo(installCommand("0.2.7"))).stderr).toContain(LOADED);
});

test("the other commands need no sandbox", async () => {
  const args = ["--odin-url", "http://odin.example", "--odin-sp", "ent", "--odin-group", "London", "--users", "12"];
  const { code, stderr } = await runBuilt(["plan", ...args], {}, installCommand());
  expect([code, stderr]).toEqual([0, ""]);
});
