import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { write } from "../config/file/kit.js";
import { audited } from "../kit/audited.js";
import { BIN, folder, odinFlags, rollcall } from "../kit/run.js";

test("the folder of --out is filled to the end when nobody reads the output any more", async () => {
  const out = join(folder(), "out");
  const { child, ended } = rollcall(["audit", ...odinFlags(), "--json", "--out", out]);
  child.stdout.destroy();
  expect((await ended).code).toBe(0);
  expect(audited(out).records).toHaveLength(5);
});

test("and so is the folder of a configuration", async () => {
  const path = write("rollcall.config.yaml", "output: { out: out }\n");
  const { child, ended } = rollcall(["audit", ...odinFlags(), "--config", path]);
  child.stdout.destroy();
  expect((await ended).code).toBe(0);
  expect(audited(join(dirname(path), "out")).records).toHaveLength(5);
});

test("a reader that has seen enough is no failure", async () => {
  const { child, ended } = rollcall(["audit", ...odinFlags(), "--json"]);
  child.stdout.once("data", () => child.stdout.destroy());
  const { code, stderr } = await ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test.each([
  ["from the command line", ["audit", "--help"]],
  ["without a thread", ["rules", "--json"]],
  ["in a thread", ["plan", ...odinFlags("http://127.0.0.1:9"), "--users", "9", "--json"]],
])("and so is a reader that leaves before the first word of an answer %s", async (_, args) => {
  const { child, ended } = rollcall(args);
  child.stdout.destroy();
  const { code, stderr } = await ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test.skipIf(!existsSync("/dev/full"))("an output that cannot be written to is one line, exit 5", async () => {
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, [BIN, "--help"], { stdio: ["ignore", full, "pipe"] });
  let stderr = "";
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, stderr }).toEqual({ code: 5, stderr: "rollcall: cannot write to the standard output (ENOSPC)\n" });
});
