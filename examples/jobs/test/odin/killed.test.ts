import { counts } from "@rollcall/config/counts";
import { describe, test } from "vitest";
import { expectSurvivesKills, type KilledJob } from "../kit/killed.ts";
import type { Playground } from "../sandbox.ts";
import { isCurrent, linesIn } from "./passcodes.ts";

/** The first group, which has all kinds of users. */
async function groupOf({ odin }: Playground) {
  const [{ serviceProviderId } = { serviceProviderId: "" }] = await odin.getServiceProviders();
  const [{ groupId } = { groupId: "" }] = await odin.getGroups({ serviceProviderId });
  return { serviceProviderId, groupId };
}

/** So many users of the group who fit, as a file. */
async function fileOf(play: Playground, count: number, fits: (userId: string) => Promise<boolean>): Promise<string> {
  const ids: string[] = [];
  for (const { userId } of await play.odin.getUsers(await groupOf(play)))
    if (ids.length < count && (await fits(userId))) ids.push(userId);
  return play.file("users.csv", ["userId", ...ids].join("\n"));
}

const rotatePasscodes: KilledJob = {
  program: "odin/rotate-passcodes.ts",
  async prepare(play) {
    const hasPasscode = (userId: string) => play.odin.getUserPortalPasscode({ userId }).then(Boolean, () => false);
    return ["--users", await fileOf(play, 8, hasPasscode), "--out", play.path("passcodes.csv")];
  },
  // A passcode is random. So the state is whether each user has the one that the file names last.
  async state(play) {
    const last = new Map((await linesIn(play.path("passcodes.csv"))).map((line) => [line.userId, line]));
    const current = [...last.values()].map(({ userId, passcode, state }) =>
      isCurrent(play, userId, passcode).then((current) => ({ userId, state, current })),
    );
    return Promise.all(current);
  },
};

const switchServiceOn: KilledJob = {
  program: "odin/switch-service-on.ts",
  async prepare(play) {
    return ["--users", await fileOf(play, 10, async () => true), "--service", "Anonymous Call Rejection"];
  },
  async state(play) {
    const users = await play.odin.getUsers(await groupOf(play));
    return Promise.all(users.map(({ userId }) => play.odin.getUserServiceSettings({ userId })));
  },
};

const callingPlan: KilledJob = {
  program: "odin/calling-plan.ts",
  async prepare(play) {
    const { serviceProviderId, groupId } = await groupOf(play);
    const [department] = await play.odin.getGroupDepartments({ serviceProviderId, groupId });
    const place = ["--sp", serviceProviderId, "--group", groupId, "--department", String(department?.name)];
    return [...place, "--deny", "toll,local", "--allow", "casual"];
  },
  async state(play) {
    const users = await play.odin.getUsers(await groupOf(play));
    const plansOf = ({ userId }: { userId: string }) =>
      Promise.all([
        play.odin.getUserOutgoingCallingPlanOriginating({ userId }),
        play.odin.getUserOutgoingCallingPlanRedirecting({ userId }),
      ]);
    return Promise.all(users.map(plansOf));
  },
};

describe("a job that is killed and run again ends as an undisturbed one", () => {
  const jobs = [rotatePasscodes, switchServiceOn, callingPlan];
  test.each(jobs.slice(0, counts.killedJobs))("$program", (job) => expectSurvivesKills(job, counts.jobKills));
});
