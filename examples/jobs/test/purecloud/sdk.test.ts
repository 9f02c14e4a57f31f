/** The same jobs with Genesys' SDK do the same, so their lines can be compared. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import { beforeAll, describe, expect, test } from "vitest";
import { jobs } from "../../table/lines.ts";
import { type Beside, expectBothSurvive, expectSame } from "../kit/beside.ts";
import { busyWay } from "../kit/busy.ts";
import { installSdk } from "../kit/install-sdk.ts";
import { startProgram } from "../kit/program.ts";
import { openPlayground } from "../sandbox.ts";
import { type Case, cases, flagsOf, undoFlagsOf } from "./cases.ts";

/** Jobs that only read. */
const REPORTS = ["last-logins"] as const;

const compared = cases.slice(0, counts.sdkJobs);

beforeAll(() => (compared.length > 0 ? installSdk() : undefined));

const beside = (job: Case): Beside => ({
  own: `src/purecloud/${job.name}.ts`,
  other: `others/purecloud/${job.name}.mjs`,
  prepare: (play) => flagsOf(job, play, job.unknown),
  undo: (play) => undoFlagsOf(job, play),
  state: (play) => job.state(play.purecloud),
  // The two programs word the reasons of errors differently.
  said: (printed) => printed.replaceAll(/failed: .*/g, "failed"),
});

test("each job that changes something is written with the SDK too", () => {
  const others = readdirSync(join(jobs, "others/purecloud"));
  expect(others).toEqual(expect.arrayContaining(cases.map(({ name }) => `${name}.mjs`)));
});

test.concurrent.each(REPORTS.slice(0, counts.sdkJobs))("%s prints the same with both", async (name) => {
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

test.concurrent.each(["src/purecloud/hr-sync.ts", "others/purecloud/hr-sync.mjs"].slice(0, counts.sdkJobs))(
  "%s writes again when somebody else changed the user",
  async (program) => {
    const job = cases.find(({ name }) => program.includes(name)) as Case;
    await using play = await openPlayground();
    const lines = await job.lines(play);
    const flags = await flagsOf(job, play);
    await using way = await busyWay(play);
    const through = { ...play, sandbox: { ...play.sandbox, purecloudUrl: way.url } };
    const { printed, ended } = startProgram(program, through, flags);
    expect({ code: await ended, err: printed.err }).toEqual({ code: 0, err: "" });
    expect(way.conflicts()).toBe(lines.length - 1);
    const { entities = [] } = await play.purecloud.getUsers({ pageSize: 200 });
    const changed = entities.filter((user) => user?.name?.startsWith("Name "));
    expect(changed.map((user) => user?.preferredName)).toEqual(lines.slice(1).map(() => "Somebody"));
  },
);

describe.concurrent.each(compared)("$name", (job) => {
  test("both say the same of each row, leave the same, and have nothing to do in a second run", () =>
    expectSame(beside(job)));

  test("both survive a day with limits, faults and tokens that end", () => expectBothSurvive(beside(job), [3, 9]));
});
