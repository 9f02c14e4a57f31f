/** The same jobs with odins_spear do the same, so their lines can be compared. They run with a stand-in for the package. */
import { counts } from "@rollcall/config/counts";
import { provideProgram } from "@rollcall/config/provide-program";
import { beforeAll, describe, expect, test } from "vitest";
import { programs } from "../../table/programs.ts";
import { type Beside, expectBothSurvive, expectSame } from "../kit/beside.ts";
import { type Case, cases, whoOwns } from "./cases.ts";

const compared = [...cases, whoOwns].slice(0, counts.sdkJobs);

const beside = (job: Case): Beside => ({
  own: `src/odin/${job.name}.ts`,
  other: `others/odin/${job.name.replaceAll("-", "_")}.py`,
  prepare: (play) => job.prepare(play),
  state: (play) => job.state(play),
  ...(job.undo && { undo: job.undo }),
  ...(job === whoOwns && { first: [] }),
});

test("each job of Odin is written with odins_spear too", () => {
  const names = [...cases, whoOwns].map(({ name }) => `others/odin/${name.replaceAll("-", "_")}.py`);
  const theirs = programs.filter(({ ours }) => ours.startsWith("src/odin/")).map(({ theirs }) => theirs);
  expect(new Set(theirs)).toEqual(new Set(names));
});

beforeAll(async () => {
  if (compared.length > 0) await provideProgram({ title: "Python", debian: "python3", names: ["python3"] });
});

describe.concurrent.each(compared)("$name", (job) => {
  test("both say the same of each row, leave the same, and have nothing to do in a second run", () =>
    expectSame(beside(job)));

  test("both survive a day with limits, faults and tokens that end", () =>
    expectBothSurvive(beside(job), [9, 10, 23, 24]));
});
