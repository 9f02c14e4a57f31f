/** Audits both platforms after a job, because the jobs promise what the rules ask for. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import { root } from "@rollcall/config/files";
import { expect, test } from "vitest";
import { leaver } from "../../src/both/leaver.ts";
import { createUsers } from "../../src/purecloud/create-users.ts";
import { playground } from "../sandbox.ts";
import { graveFindings } from "./grave-findings.ts";

const play = playground({ users: counts.auditedJobs });

/** What docs/jobs.md leaves to people is the calling plan of a line that is shut off. */
const PLAN = ["odin-01", "odin-02", "odin-03", "odin-04"];

/** Both ids of each person. An id is empty for a person who is not on that platform. */
function everybody() {
  const { person, odin, purecloud } = play.sandbox.estate;
  return Array.from({ length: counts.auditedJobs }, (_, at) => {
    const { on } = person(at);
    return { at, purecloud: on.purecloud ? purecloud.userId(at) : "", odin: on.odin ? odin.userId(at) : "" };
  });
}

test("of leavers, an audit finds nothing grave but the plan of a line that is shut off", async () => {
  const before = await graveFindings(play);
  const found = new Set(before.map(({ userId }) => userId));
  const leavers = everybody().filter(({ purecloud, odin }) => found.has(purecloud) || found.has(odin));
  expect(new Set(before.map(({ rule }) => rule)).size).toBeGreaterThan(8);

  const lines = leavers.map(({ at, purecloud, odin }) => `person ${at},${purecloud},${odin}`);
  const people = await play.file("leavers.csv", ["name,purecloud,odin", ...lines].join("\n"));
  const done = await leaver.run({ clients: play.clients, flags: { people }, record: play.path("leavers.ndjson") });
  expect(done.filter(({ result }) => result === "failed")).toEqual([]);

  const ids = new Set(leavers.flatMap(({ purecloud, odin }) => [purecloud, odin]));
  const after = (await graveFindings(play)).filter(({ userId }) => ids.has(userId));
  expect(after.filter(({ rule }) => !PLAN.includes(rule))).toEqual([]);
  expect(await readFile(join(root, "docs/jobs.md"), "utf8")).toContain(`(${PLAN[0]} to ${PLAN.at(-1)})`);
});

test("of new users, an audit finds nothing grave", async () => {
  const { purecloud, clients } = play;
  const known = new Set((await graveFindings(play)).map(({ userId }) => userId));
  const [queue, skill] = [await purecloud.getRoutingQueues(), await purecloud.getRoutingSkills()];
  const held = `employee,${queue.entities?.[0]?.name},${skill.entities?.[0]?.name}=3`;
  const lines = ["Ada", "Bob", "Cleo"].map((name) => `${name}@example.com,${name} New,${held}`);
  const file = await play.file("new.csv", ["email,name,roles,queues,skills", ...lines].join("\n"));
  const done = await createUsers.run({ clients, flags: { file }, record: play.path("new.ndjson") });
  expect(done.map(({ result }) => result)).toEqual(["done", "done", "done"]);

  const after = await graveFindings(play);
  expect(after.filter(({ userId }) => !known.has(userId))).toEqual([]);
});
