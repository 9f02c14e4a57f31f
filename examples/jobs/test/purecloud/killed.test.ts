import { counts } from "@rollcall/config/counts";
import { describe, test } from "vitest";
import { expectSurvivesKills, type KilledJob } from "../kit/killed.ts";
import { usersOf } from "./users.ts";

const hrSync: KilledJob = {
  program: "purecloud/hr-sync.ts",
  async prepare(play) {
    const users = await usersOf(play.purecloud, 12);
    const lines = users.map(({ email }, at) => `${email},Name ${at},Department ${at % 3}`);
    return ["--file", await play.file("hr.csv", ["email,name,department", ...lines].join("\n"))];
  },
  async state({ purecloud }) {
    const { entities = [] } = await purecloud.getUsers({ pageSize: 100 });
    return entities.map((user) => [user?.id, user?.name, user?.department]);
  },
};

describe("a job that is killed and run again ends as an undisturbed one", () => {
  test.each([hrSync].slice(0, counts.killedJobs))("$program", (job) => expectSurvivesKills(job, counts.jobKills));
});
