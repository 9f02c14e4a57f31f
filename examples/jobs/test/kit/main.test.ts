import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../../src");

/** Starts a real program whose output cannot be written. */
async function helpTo(stdout: "pipe" | number): Promise<{ code: number; err: string }> {
  const args = [join(src, "purecloud/hr-sync.ts"), "--help"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", stdout, "pipe"] });
  child.stdout?.destroy();
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

test("a reader that stops early is no error", async () => {
  expect(await helpTo("pipe")).toEqual({ code: 0, err: "" });
});

test("no program has `using`, which Node 22 does not run", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => /^\s*(?:await )?using \w+ =/m.test(readFileSync(join(src, file), "utf8")))).toEqual([]);
});
