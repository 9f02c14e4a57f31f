import { readFile, stat, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { rotatePasscodes } from "../../src/odin/rotate-passcodes.ts";
import { playground } from "../sandbox.ts";
import { isCurrent, linesIn } from "./passcodes.ts";
import { userWhere } from "./users.ts";

const play = playground();

/** The ids of three users with a passcode, one without, and an id of nobody. */
async function ids(): Promise<string[]> {
  const hasPasscode = (userId: string) =>
    play.odin.getUserPortalPasscode({ userId }).then(
      () => true,
      () => false,
    );
  const found: string[] = [];
  for (const wanted of [true, true, true, false]) {
    const { userId } = await userWhere(
      play.odin,
      async (user) => !found.includes(user.userId) && (await hasPasscode(user.userId)) === wanted,
    );
    found.push(userId);
  }
  return [...found, "nobody@example.com"];
}

test("users get the passcode that the file has, only its owner reads it, and a second run writes nothing", async () => {
  const wanted = await ids();
  const users = await play.file("users.csv", ["userId", ...wanted].join("\n"));
  const out = play.path("passcodes.csv");
  const printed: string[] = [];
  const run = (dryRun = false) =>
    rotatePasscodes.run({ clients: play.clients, flags: { users, out }, dryRun, print: (line) => printed.push(line) });

  expect((await run(true)).map(({ result }) => result)).toEqual(["to do", "to do", "to do", "failed", "failed"]);
  expect(play.writes()).toBe(0);
  await expect(stat(out)).rejects.toThrow("ENOENT");

  const outcomes = await run();
  expect(outcomes.map(({ result }) => result)).toEqual(["done", "done", "done", "failed", "failed"]);
  expect(outcomes.map(({ reason }) => reason).slice(3)).toEqual([
    expect.stringContaining("not assigned"),
    expect.stringContaining("User not found"),
  ]);
  expect((await stat(out)).mode & 0o777).toBe(0o600);
  const lines = await linesIn(out);
  expect(lines.map(({ userId, state }) => [userId, state])).toEqual(
    wanted.slice(0, 3).flatMap((userId) => [
      [userId, "planned"],
      [userId, "set"],
    ]),
  );
  for (const { userId, passcode } of lines) {
    expect(await isCurrent(play, userId, passcode)).toBe(true);
    expect(printed.join("\n")).not.toContain(passcode);
  }

  const writes = play.writes();
  expect((await run()).map(({ result }) => result)).toEqual([
    "already so",
    "already so",
    "already so",
    "failed",
    "failed",
  ]);
  expect(play.writes()).toBe(writes);

  // A kill between the platform's answer and the last line, and one within a line.
  const text = await readFile(out, "utf8");
  await writeFile(out, text.slice(0, -3), { mode: 0o644 });
  expect((await run()).map(({ result }) => result)).toEqual(["already so", "already so", "done", "failed", "failed"]);
  const last = (await linesIn(out)).at(-1);
  expect([last?.userId, await isCurrent(play, wanted[2] ?? "", last?.passcode ?? "")]).toEqual([wanted[2], true]);

  const other = await play.file("other.csv", "userId\n");
  const note = await play.file("note.txt", "a line of somebody else"); // a job could treat it as a line that a kill cut off
  const start = (path: string) => rotatePasscodes.run({ clients: play.clients, flags: { users, out: path } });
  await expect(start(other)).rejects.toThrow("other.csv has other columns than userId,passcode,state");
  await expect(start(note)).rejects.toThrow("note.txt is no file of this job, so it stays as it is. Name another file");
  expect(await readFile(note, "utf8")).toBe("a line of somebody else");
});

test("two runs do not use a file at the same time, because one would remove passcodes of the other", async () => {
  const users = await play.file("both.csv", `userId\n${(await ids())[0]}\n`);
  const out = play.path("both-passcodes.csv");
  const run = () => rotatePasscodes.run({ clients: play.clients, flags: { users, out } });
  const [one, other] = await Promise.allSettled([run(), run()]);
  expect([one.status, other.status].sort()).toEqual(["fulfilled", "rejected"]);
  expect(String([one, other].find(({ status }) => status === "rejected")?.["reason" as never])).toContain(
    "both-passcodes.csv is in use by another run",
  );
  expect((await linesIn(out)).map(({ state }) => state)).toEqual(["planned", "set"]);
  expect((await run()).map(({ result }) => result)).toEqual(["already so"]);
});
