/** The same job with Genesys' SDK and fetch does the same, so the lines can be compared. */
import { counts } from "@rollcall/config/counts";
import { beforeAll, describe, expect, test } from "vitest";
import { programs } from "../../table/programs.ts";
import { type Beside, expectBothSurvive, expectSame } from "../kit/beside.ts";
import { installSdk } from "../kit/install-sdk.ts";
import { afterAndUndone, flagsOf } from "./leavers.ts";

const [own, other] = ["src/both/leaver.ts", "others/both/leaver.mjs"];
const job: Beside = { own, other, prepare: flagsOf, state: afterAndUndone };

test("the job is written with other tools too, for the same row of the table", () => {
  expect(programs).toContainEqual({ ours: own, theirs: other });
});

describe.concurrent.each(["leaver"].slice(0, counts.sdkJobs))("%s", () => {
  beforeAll(installSdk);

  test("both say the same of each row, leave the same, and have nothing to do in a second run", () => expectSame(job));

  test("both survive a day with limits, faults and tokens that end", () => expectBothSurvive(job, [15, 40]));
});
