/** The same jobs with Genesys' SDK do the same, so their lines can be compared. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import type { SandboxOptions } from "@rollcall/sandbox";
import { beforeAll, describe, expect, test } from "vitest";
import { jobs } from "../../table/lines.ts";
import { busyWay } from "../kit/busy.ts";
import { installSdk } from "../kit/install-sdk.ts";
import { startProgram } from "../kit/program.ts";
import { openPlayground } from "../sandbox.ts";
import { type Case, cases } from "./cases.ts";

/** Jobs that only read. */
const REPORTS = ["last-logins"] as const;

const compared = cases.slice(0, counts.sdkJobs);

beforeAll(() => (compared.length > 0 ? installSdk() : undefined));

/** What a program prints, how it ends, and what it leaves, in its own organisation. */
async function performed(program: string, { lines, unknown, flags, state }: Case, options: SandboxOptions = {}) {
  const play = await openPlayground(options);
  const file = await play.file("rows.csv", [...(await lines(play)), unknown].join("\n"));
  const own = ["--file", file, ...((await flags?.(play)) ?? [])];
  const run = async (...more: string[]) => {
    const before = play.writes();
    const { printed, ended } = startProgram(program, play, [...own, ...more]);
    const code = await ended;
    // The two programs word the reasons of errors differently.
    return {
      code,
      lines: printed.out.replaceAll(/failed: .*/g, "failed"),
      err: printed.err,
      writes: play.writes() - before,
    };
  };
  const { faults } = play.sandbox.requests;
  return { run, faults, state: () => state(play.purecloud), [Symbol.asyncDispose]: () => play[Symbol.asyncDispose]() };
}

test("each job that changes something is written with the SDK too", () => {
  const others = readdirSync(join(jobs, "others/purecloud"));
  expect(others).toEqual(expect.arrayContaining(cases.map(({ name }) => `${name}.mjs`)));
});

test.each(REPORTS.slice(0, counts.sdkJobs))("%s prints the same with both", async (name) => {
  const printed = await Promise.all(
    [`src/purecloud/${name}.ts`, `others/purecloud/${name}.mjs`].map(async (program) => {
      await using play = await openPlayground();
      const running = startProgram(program, play, []);
      expect({ code: await running.ended, err: running.printed.err }).toEqual({ code: 0, err: "" });
      return running.printed.out;
    }),
  );
  expect(printed[0]?.split("\n").length).toBeGreaterThan(10);
  expect(printed[1]).toBe(printed[0]);
});

test.each(["src/purecloud/hr-sync.ts", "others/purecloud/hr-sync.mjs"].slice(0, counts.sdkJobs))(
  "%s writes again when somebody else changed the user",
  async (program) => {
    const job = cases.find(({ name }) => program.includes(name)) as Case;
    await using play = await openPlayground();
    const lines = await job.lines(play);
    const file = await play.file("rows.csv", lines.join("\n"));
    await using way = await busyWay(play);
    const through = { ...play, sandbox: { ...play.sandbox, purecloudUrl: way.url } };
    const { printed, ended } = startProgram(program, through, ["--file", file]);
    expect({ code: await ended, err: printed.err }).toEqual({ code: 0, err: "" });
    expect(way.conflicts()).toBe(lines.length - 1);
    const { entities = [] } = await play.purecloud.getUsers({ pageSize: 200 });
    const changed = entities.filter((user) => user?.name?.startsWith("Name "));
    expect(changed.map((user) => user?.preferredName)).toEqual(lines.slice(1).map(() => "Somebody"));
  },
);

describe.each(compared)("$name", (job) => {
  const [own, other] = [`src/purecloud/${job.name}.ts`, `others/purecloud/${job.name}.mjs`];

  test("both say the same of each row, leave the same, and have nothing to do in a second run", async () => {
    await using one = await performed(own, job);
    await using two = await performed(other, job);
    for (const more of [["--dry-run"], [], []]) {
      const [ours, theirs] = [await one.run(...more), await two.run(...more)];
      expect(theirs).toEqual(ours);
    }
    expect(await two.state()).toEqual(await one.state());
    expect((await two.run()).writes).toBe(0);
  });

  test("both survive a day with limits, faults and tokens that end", async () => {
    const faults = {
      tooMany: { rate: 0.1, retryAfter: 1 },
      serverError: { rate: 0.05 },
      tokenEnds: { at: [3, 9] },
      inARow: 1,
    };
    await using calm = await performed(own, job);
    await calm.run();
    for (const program of [own, other]) {
      await using bad = await performed(program, job, { faults });
      // A write that may have been carried out is not repeated in a run, so a row can fail. The next run completes it.
      for (let runs = 0; runs < 4; runs += 1) await bad.run();
      expect(await bad.state(), program).toEqual(await calm.state());
      expect([...bad.faults.keys()]).toEqual(expect.arrayContaining(["tooMany", "tokenEnds"]));
    }
  });
});
