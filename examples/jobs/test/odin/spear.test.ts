/** The same jobs with odins_spear do the same, so their lines can be compared. They run with a stand-in for the package. */
import { counts } from "@rollcall/config/counts";
import type { SandboxOptions } from "@rollcall/sandbox";
import { describe, expect, test } from "vitest";
import { programs } from "../../table/programs.ts";
import { startProgram } from "../kit/program.ts";
import { openPlayground } from "../sandbox.ts";
import { type Case, cases, whoOwns } from "./cases.ts";

const compared = [...cases, whoOwns].slice(0, counts.sdkJobs);

/** What a program prints, how it ends, and what it leaves. Each has its own organisation. */
async function performed(program: string, job: Case, options: SandboxOptions = {}) {
  const play = await openPlayground(options);
  const flags = await job.prepare(play);
  const run = async (...more: string[]) => {
    const before = play.writes();
    const { printed, ended } = startProgram(program, play, [...flags, ...more]);
    const code = await ended;
    // Only one of the two counts the rows.
    const lines = printed.out.replace(/^\d+ (?:done|to do|already so|failed).*\n$/m, "");
    return { code, lines, err: printed.err, writes: play.writes() - before };
  };
  const { faults } = play.sandbox.requests;
  return { run, faults, state: () => job.state(play), [Symbol.asyncDispose]: () => play[Symbol.asyncDispose]() };
}

test("each job of Odin is written with odins_spear too", () => {
  const names = [...cases, whoOwns].map(({ name }) => `others/odin/${name.replaceAll("-", "_")}.py`);
  const theirs = programs.filter(({ ours }) => ours.startsWith("src/odin/")).map(({ theirs }) => theirs);
  expect(new Set(theirs)).toEqual(new Set(names));
});

describe.each(compared)("$name", (job) => {
  const [own, other] = [`src/odin/${job.name}.ts`, `others/odin/${job.name.replaceAll("-", "_")}.py`];
  const dry = job === whoOwns ? [] : ["--dry-run"];

  test("both say the same of each row, leave the same, and have nothing to do in a second run", async () => {
    await using one = await performed(own, job);
    await using two = await performed(other, job);
    for (const more of [dry, [], []]) expect(await two.run(...more)).toEqual(await one.run(...more));
    expect((await two.run()).writes).toBe(0);
    expect(await two.state()).toEqual(await one.state());
  });

  test("both survive a day with limits, faults and tokens that end", async () => {
    const faults = {
      tooMany: { rate: 0.1, retryAfter: 1 },
      serverError: { rate: 0.05 },
      tokenEnds: { at: [9, 10, 23, 24] },
      inARow: 1,
    };
    await using calm = await performed(own, job);
    await calm.run();
    for (const program of [own, other]) {
      await using bad = await performed(program, job, { faults });
      for (let runs = 0; runs < 3; runs += 1) await bad.run();
      expect([...bad.faults.keys()], program).toEqual(expect.arrayContaining(["tooMany", "tokenEnds"]));
      expect(await bad.state(), program).toEqual(await calm.state());
    }
  });
});
