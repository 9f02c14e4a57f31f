import { describe, expect, test } from "vitest";
import { startJob } from "../../src/kit/main.ts";
import type { Startable } from "../../src/kit/startable.ts";
import { copyColleague } from "../../src/purecloud/copy-colleague.ts";
import { createUsers } from "../../src/purecloud/create-users.ts";
import { hrSync } from "../../src/purecloud/hr-sync.ts";
import { moveDivision } from "../../src/purecloud/move-division.ts";
import { outOfOffice } from "../../src/purecloud/out-of-office.ts";
import { queueMembers } from "../../src/purecloud/queue-members.ts";
import { hostsOf } from "../kit/program.ts";
import { playground } from "../sandbox.ts";
import { cases, flagsOf, undoFlagsOf } from "./cases.ts";

const jobs: readonly Startable[] = [createUsers, copyColleague, moveDivision, hrSync, queueMembers, outOfOffice];
const LOGIN = { ROLLCALL_PURECLOUD_CLIENT_ID: "any", ROLLCALL_PURECLOUD_CLIENT_SECRET: "any" };
const play = playground();

test("every job has a case", () => expect(cases.map(({ name }) => name)).toEqual(jobs.map(({ name }) => name)));

describe.each(cases)("$name", (each) => {
  const { name, lines, unknown, state } = each;
  test("a dry run writes nothing, a run does all that it can, a second run has nothing to do, and an undo brings all back", async () => {
    const job = jobs.find((one) => one.name === name) as Startable;
    const hosts = hostsOf(`src/purecloud/${name}.ts`, play);
    const start = async (words: readonly string[]) => {
      const [out, writes] = [[] as string[], play.writes()];
      const print = { log: (line: string) => out.push(line), error: expect.fail };
      const code = await startJob(job, [...words, ...hosts], LOGIN, print);
      return { code, out, results: out.slice(0, -1).map(resultOf), writes: play.writes() - writes };
    };
    const before = (await state(play.purecloud)) as readonly unknown[];
    const rows = (await lines(play)).length - 1;
    const flags = await flagsOf(each, play, unknown);
    const run = (...more: string[]) => start([...flags, ...more]);

    const dry = await run("--dry-run");
    expect(dry).toMatchObject({ code: 1, writes: 0 });
    expect(await state(play.purecloud)).toEqual(before);

    const first = await run();
    expect(first.code).toBe(1);
    expect(first.results.map((result) => result.replace("done", "to do"))).toEqual(dry.results);
    expect(first.results.slice(0, rows)).toContain("done");
    expect(first.results.slice(0, rows)).not.toContain("failed");
    expect(first.results.at(-1)).toBe("failed");
    expect(first.writes).toBeGreaterThan(0);
    const after = await state(play.purecloud);
    expect(after).not.toEqual(before);

    const again = await run();
    expect(again.results).toEqual([...Array.from({ length: rows }, () => "already so"), "failed"]);
    expect(again.writes).toBe(0);
    expect(await state(play.purecloud)).toEqual(after);

    const undo = await undoFlagsOf(each, play);
    expect(await start([...undo, "--dry-run"])).toMatchObject({ code: 0, writes: 0 });
    const undone = await start(undo);
    expect(undone.code, undone.out.join("\n")).toBe(0);
    // Users whom the job created stay.
    expect(((await state(play.purecloud)) as unknown[]).slice(0, before.length)).toEqual(before);
    expect((await start(undo)).code).toBe(0);
  });
});

/** The result in a line of a row. */
const resultOf = (line: string): string => /: (done|already so|to do|failed)\b/.exec(line)?.[1] ?? line;
