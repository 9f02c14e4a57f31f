import { counts } from "@rollcall/config/counts";
import { describe, test } from "vitest";
import { expectSurvivesKills } from "../kit/killed.ts";
import { cases, flagsOf, undoFlagsOf } from "./cases.ts";

describe("a job that is killed and run again ends as an undisturbed one", () => {
  test.each(cases.slice(0, counts.killedJobs))("$name", (job) =>
    expectSurvivesKills(
      {
        program: `purecloud/${job.name}.ts`,
        prepare: (play) => flagsOf(job, play),
        undo: (play) => undoFlagsOf(job, play),
        state: ({ purecloud }) => job.state(purecloud),
      },
      counts.jobKills,
    ),
  );
});
