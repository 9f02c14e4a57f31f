import { expect, test } from "vitest";
import { switchServiceOn } from "../../src/odin/switch-service-on.ts";
import { playground } from "../sandbox.ts";
import { userWhere } from "./users.ts";

const play = playground();
const SERVICE = "Anonymous Call Rejection";

const settingOf = async (userId: string) => (await play.odin.getUserServiceSettings({ userId }))[SERVICE];
const isOn = async (userId: string) => Object(await settingOf(userId)).isActive as boolean | undefined;

test("users who lack the service get it, those who have it off get it on, and a second run writes nothing", async () => {
  const off = await userWhere(play.odin, async ({ userId }) => (await isOn(userId)) === false);
  const on = await userWhere(play.odin, async ({ userId }) => (await isOn(userId)) === true);
  const lacking = await userWhere(play.odin, async ({ userId }) => (await isOn(userId)) === undefined);
  const lines = ["userId", ...[off, on, lacking].map((user) => user.userId), "nobody@example.com"];
  const users = await play.file("users.csv", lines.join("\n"));
  const run = (options: { dryRun?: boolean; service?: string } = {}) =>
    switchServiceOn.run({
      clients: play,
      record: play.path("services.ndjson"),
      flags: { users, service: options.service ?? SERVICE },
      dryRun: options.dryRun,
    });

  expect((await run({ dryRun: true })).map(({ result }) => result)).toEqual(["to do", "already so", "to do", "failed"]);
  expect(play.writes()).toBe(0);

  const outcomes = await run();
  expect(outcomes.map(({ steps }) => steps)).toEqual([
    ["switches it on"],
    [],
    ["assigns the service", "switches it on"],
    [],
  ]);
  // A service that a pack gives is not assigned again.
  expect(play.sandbox.requests.of("putUserServices")).toBe(1);
  expect(outcomes[3]?.reason).toContain("User not found");
  for (const user of [off, on, lacking]) expect(await isOn(user.userId)).toBe(true);

  const after = play.writes();
  expect((await run()).map(({ result }) => result)).toEqual(["already so", "already so", "already so", "failed"]);
  for (const { reason } of (await run({ service: "call wating" })).slice(0, 3))
    expect(reason).toMatch(
      /^the group of the user has no service call wating\. Of \d+ services,.* names: Call Waiting, /,
    );
  expect(play.writes()).toBe(after);

  const undo = () => switchServiceOn.runUndo({ clients: play, undo: play.path("services.ndjson") });
  expect((await undo()).map(({ result, steps }) => [result, ...steps])).toEqual([
    ["done", "undoes: switches it on, assigns the service"],
    ["done", "undoes: switches it on"],
  ]);
  expect([await isOn(off.userId), await isOn(on.userId), await settingOf(lacking.userId)]).toEqual([
    ...[false, true],
    undefined,
  ]);
  const { userServices } = await play.odin.getUserServicesAssigned({ userId: lacking.userId });
  expect([userServices].flat().map(({ serviceName }) => serviceName)).not.toContain(SERVICE);
  const undone = play.writes();
  expect((await undo()).map(({ result }) => result)).toEqual(["already so", "already so"]);
  expect(play.writes()).toBe(undone);
});
