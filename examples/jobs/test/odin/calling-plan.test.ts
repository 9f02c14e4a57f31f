import { rows } from "@rollcall/clients/odin";
import { expect, test } from "vitest";
import { callingPlan } from "../../src/odin/calling-plan.ts";
import { playground } from "../sandbox.ts";
import { userWhere } from "./users.ts";

const play = playground();

/** What a user may dial, and forward to: the user's own plan, or that of the group. */
async function inForce(userId: string, group: { serviceProviderId: string; groupId: string }) {
  const [own, forwards] = await Promise.all([
    play.odin.getUserOutgoingCallingPlanOriginating({ userId }),
    play.odin.getUserOutgoingCallingPlanRedirecting({ userId }),
  ]);
  const [dials, sent] = await Promise.all([
    play.odin.getGroupOutgoingCallingPlanOriginating(group),
    play.odin.getGroupOutgoingCallingPlanRedirecting(group),
  ]);
  return {
    dials: own.useCustomSettings ? own.userPermissions : rows(dials.departments)[0]?.permissions,
    forwards: forwards.useCustomSettings ? forwards.userPermissions : rows(sent.departments)[0]?.permissions,
  };
}

test("a department's classes are closed and opened, all others stay, and a second run writes nothing", async () => {
  const {
    userId,
    serviceProviderId = "",
    groupId = "",
    department,
  } = await userWhere(play.odin, (user) => Object(user.department).name);
  const group = { serviceProviderId, groupId };
  const { name } = department as { name: string };
  const users = rows(await play.odin.getUsers({ ...group, extended: true }));
  const members = users.map(({ userId, department }) => [userId, Object(department).name === name] as const);
  const read = () => Promise.all(members.map(([userId]) => inForce(userId, group)));
  // Old values of the user that are not in force, and must not come into force.
  const old = { userId, useCustomSettings: false };
  await play.odin.putUserOutgoingCallingPlanOriginating({
    body: { ...old, userPermissions: { international: "Allow" } },
  });
  await play.odin.putUserOutgoingCallingPlanRedirecting({ body: { ...old, userPermissions: { international: true } } });
  const before = await read();
  const prepared = play.writes();
  const run = (deny: string, allow: string | undefined, dryRun = false) =>
    callingPlan.run({
      clients: play,
      record: play.path("plans.ndjson"),
      flags: { sp: serviceProviderId, group: groupId, department: name, deny, allow },
      dryRun,
    });

  expect((await run("toll, local", "casual", true)).map(({ result }) => result)).toContain("to do");
  expect(play.writes()).toBe(prepared);

  const outcomes = await run("toll, local", "casual");
  expect(outcomes.map(({ label }) => label)).toEqual(members.filter(([, isIn]) => isIn).map(([userId]) => userId));
  expect(outcomes.every(({ result }) => result === "done")).toBe(true);
  const wanted = before.map(({ dials, forwards }, at) =>
    members[at]?.[1]
      ? {
          dials: { ...dials, toll: "Disallow", local: "Disallow", casual: "Allow" },
          forwards: { ...forwards, toll: false, local: false, casual: true },
        }
      : { dials, forwards },
  );
  expect(await read()).toEqual(wanted);

  const after = play.writes();
  expect((await run("toll,local", "casual")).every(({ result }) => result === "already so")).toBe(true);
  expect(play.writes()).toBe(after);

  const undone = await callingPlan.runUndo({ clients: play, undo: play.path("plans.ndjson") });
  expect(undone.every(({ result }) => result === "done")).toBe(true);
  expect(await read()).toEqual(before);
  const writes = play.writes();
  await callingPlan.runUndo({ clients: play, undo: play.path("plans.ndjson") });
  expect(play.writes()).toBe(writes);

  await expect(run("tolls", undefined)).rejects.toThrow('there is no class "tolls". The classes are group, local,');
  await expect(run("toll", "toll")).rejects.toThrow("toll is in --deny and in --allow");
  await expect(run("", undefined)).rejects.toThrow("--deny LIST or --allow LIST is missing");
});
