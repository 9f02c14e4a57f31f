import { counts } from "@rollcall/config/counts";
import { describe, test } from "vitest";
import { expectSurvivesKills } from "../kit/killed.ts";
import { cases } from "./cases.ts";

describe("a job that is killed and run again ends as an undisturbed one", () => {
  test.each(cases.slice(0, counts.killedJobs))("$name", ({ name, lines, flags, state }) =>
    expectSurvivesKills(
      {
        program: `purecloud/${name}.ts`,
        async prepare(play) {
          const file = await play.file("rows.csv", (await lines(play)).join("\n"));
          return ["--file", file, ...((await flags?.(play)) ?? [])];
        },
        state: ({ purecloud }) => state(purecloud),
      },
      counts.jobKills,
    ),
  );
});
