/** The same job with Genesys' SDK and fetch does the same, so the lines can be compared. */
import { counts } from "@rollcall/config/counts";
import type { SandboxOptions } from "@rollcall/sandbox";
import { beforeAll, describe, expect, test } from "vitest";
import { programs } from "../../table/programs.ts";
import { installSdk } from "../kit/install-sdk.ts";
import { startProgram } from "../kit/program.ts";
import { openPlayground } from "../sandbox.ts";
import { afterAndUndone, flagsOf } from "./leavers.ts";

const [own, other] = ["src/both/leaver.ts", "others/both/leaver.mjs"];

/** What a program prints, how it ends, and what it leaves. Each has its own organisation. */
async function performed(program: string, options: SandboxOptions = {}) {
  const play = await openPlayground(options);
  const flags = await flagsOf(play);
  const run = async (...more: string[]) => {
    const before = play.writes();
    const { printed, ended } = startProgram(program, play, [...flags, ...more]);
    const code = await ended;
    return { code, lines: printed.out, err: printed.err, writes: play.writes() - before };
  };
  const { faults } = play.sandbox.requests;
  return {
    run,
    faults,
    state: (undos?: number) => afterAndUndone(play, undos),
    [Symbol.asyncDispose]: () => play[Symbol.asyncDispose](),
  };
}

test("the job is written with other tools too, for the same row of the table", () => {
  expect(programs).toContainEqual({ ours: own, theirs: other });
});

describe.each(["leaver"].slice(0, counts.sdkJobs))("%s", () => {
  beforeAll(installSdk);

  test("both say the same of each row, leave the same, and have nothing to do in a second run", async () => {
    await using one = await performed(own);
    await using two = await performed(other);
    for (const more of [["--dry-run"], [], []]) expect(await two.run(...more)).toEqual(await one.run(...more));
    expect((await two.run()).writes).toBe(0);
    expect(await two.state()).toEqual(await one.state());
  });

  test("both survive a day with limits, faults and tokens that end", async () => {
    const faults = {
      tooMany: { rate: 0.1, retryAfter: 1 },
      serverError: { rate: 0.05 },
      tokenEnds: { at: [15, 40] },
      inARow: 1,
    };
    await using calm = await performed(own);
    await calm.run();
    const wanted = await calm.state();
    for (const program of [own, other]) {
      await using bad = await performed(program, { faults });
      for (let runs = 0; runs < 4; runs += 1) await bad.run();
      expect([...bad.faults.keys()], program).toEqual(expect.arrayContaining(["tooMany", "tokenEnds"]));
      expect(await bad.state(4), program).toEqual(wanted);
    }
  });
});
