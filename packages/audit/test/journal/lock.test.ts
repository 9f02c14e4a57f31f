import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { add, folder, kill, odin, open } from "./kit.js";

const lockIn = (path: string) => join(path, "lock.json");
const MINUTES_AGO = new Date(Date.now() - 120_000);

/** A process that lives as long as these tests. */
const living = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
/** The pid of a process that has ended. */
let gone = 0;
beforeAll(async () => {
  const ended = spawn(process.execPath, ["-e", ""]);
  gone = ended.pid ?? 0;
  await once(ended, "exit");
});
afterAll(() => living.kill());

/** A folder with an unfinished audit and a lock. */
async function locked(lock: object | string, touched = new Date()): Promise<string> {
  const path = folder();
  const journal = await open(path, { mode: "new" });
  add(journal, [[0, odin("a")]]);
  await kill(journal);
  writeFileSync(lockIn(path), typeof lock === "string" ? lock : JSON.stringify(lock));
  utimesSync(lockIn(path), touched, touched);
  return path;
}

const mine = { id: "another", host: hostname() };

describe("a folder is refused", () => {
  test("while another process of this machine is at work", async () => {
    const path = await locked({ ...mine, pid: living.pid });
    for (const mode of ["new", "resume", "restart"] as const)
      await expect(open(path, { mode })).rejects.toMatchObject({
        blame: "request",
        message: expect.stringMatching(/ is in use by another audit \(process \d+ on [^)]+\)\. Wait until [^\n]+$/),
      });
    expect(existsSync(lockIn(path))).toBe(true);
  });

  test("while a process of another machine is at work", async () => {
    const path = await locked({ ...mine, host: "nas1", pid: gone });
    await expect(open(path)).rejects.toThrow(`(process ${gone} on nas1)`);
  });

  test("while this process is at work there", async () => {
    const path = folder();
    const journal = await open(path, { mode: "new" });
    await expect(open(path)).rejects.toThrow("is in use by another audit");
    await journal.close();
    expect((await open(path)).isNew).toBe(false);
  });
});

describe("the lock of a process that is gone is replaced, and the audit resumed", () => {
  test.each<[string, () => Promise<string>]>([
    ["killed", () => locked({ ...mine, pid: gone })],
    [
      "killed, and its pid is another process's now",
      () => locked({ ...mine, pid: living.pid, began: "another boot 1" }),
    ],
    ["killed, and its pid is ours now", () => locked({ ...mine, pid: process.pid })],
    ["killed long ago, and nothing is known of the pid", () => locked({ ...mine, pid: living.pid }, MINUTES_AGO)],
    ["killed on another machine", () => locked({ ...mine, host: "nas1", pid: 1 }, MINUTES_AGO)],
    ["killed while it made the lock", () => locked("")],
  ])("%s", async (why, make) => {
    // Only Linux tells when a process began. Elsewhere such a lock is replaced after a minute.
    const path = await make();
    if (why.includes("another process's") && process.platform !== "linux") utimesSync(lockIn(path), 0, 0);
    const journal = await open(path);
    expect(journal.scopes[0]?.has("a")).toBe(true);
    expect(JSON.parse(readFileSync(lockIn(path), "utf8"))).toMatchObject({ pid: process.pid, host: hostname() });
    await journal.close();
    expect(existsSync(lockIn(path))).toBe(false);
  });
});

test("a lock that another audit has made meanwhile stays", async () => {
  const path = folder();
  const journal = await open(path, { mode: "new" });
  writeFileSync(lockIn(path), JSON.stringify({ ...mine, pid: living.pid }));
  await journal.close();
  expect(existsSync(lockIn(path))).toBe(true);
});
