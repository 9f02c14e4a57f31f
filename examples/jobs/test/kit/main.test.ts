import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { usersOf } from "../purecloud/users.ts";
import { openPlayground } from "../sandbox.ts";
import { startProgram } from "./program.ts";

const src = join(import.meta.dirname, "../../src");

/** Starts a real program whose output cannot be written. */
async function helpTo(stdout: number): Promise<{ code: number; err: string }> {
  const args = [join(src, "purecloud/hr-sync.ts"), "--help"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", stdout, "pipe"] });
  let err = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  const [code] = await once(child, "close");
  return { code, err };
}

test.skipIf(process.platform !== "linux")("a job continues if its lines cannot be written, and says so", async () => {
  await using full = await open("/dev/full", "w");
  expect(await helpTo(full.fd)).toEqual({ code: 1, err: expect.stringMatching(/^hr-sync: .*\(ENOSPC\).*\n$/) });
});

test("a job whose reader stops early does all rows, and that is no error", async () => {
  await using play = await openPlayground({ users: 10 });
  const users = await usersOf(play.purecloud, 4);
  const lines = ["email,department", ...users.map(({ email }) => `${email},Field Service`)];
  const flags = ["--file", await play.file("hr.csv", lines.join("\n")), "--record", play.path("hr.ndjson")];
  const { child, ended, printed } = startProgram("src/purecloud/hr-sync.ts", play, flags);
  child.stdout?.destroy();
  expect({ code: await ended, err: printed.err }).toEqual({ code: 0, err: "" });
  const now = await Promise.all(users.map(({ id: userId }) => play.purecloud.getUser({ userId })));
  expect(now.map(({ department }) => department)).toEqual(users.map(() => "Field Service"));
});

test("no program has `using`, which Node 22 does not run", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => /^\s*(?:await )?using \w+ =/m.test(readFileSync(join(src, file), "utf8")))).toEqual([]);
});
