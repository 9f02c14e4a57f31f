import { counts } from "@rollcall/config/counts";
import { describe, test } from "vitest";
import { expectSurvivesKills } from "../kit/killed.ts";
import { cases } from "./cases.ts";

describe("a job that is killed and run again ends as an undisturbed one", () => {
  test.each(cases.slice(0, counts.killedJobs))("$name", ({ name, ...job }) =>
    expectSurvivesKills({ program: `odin/${name}.ts`, ...job }, counts.jobKills),
  );
});
