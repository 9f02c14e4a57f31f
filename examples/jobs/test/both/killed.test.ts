import { counts } from "@rollcall/config/counts";
import { test } from "vitest";
import { expectSurvivesKills } from "../kit/killed.ts";
import { afterAndUndone, flagsOf } from "./leavers.ts";

test("a leaver job that is killed and run again takes the same, and its record gives all of it back", () =>
  expectSurvivesKills(
    { program: "both/leaver.ts", prepare: flagsOf, state: (play) => afterAndUndone(play) },
    counts.jobKills,
  ));
