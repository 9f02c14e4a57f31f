import { readFile, stat } from "node:fs/promises";
import { type OdinClient, rows } from "@rollcall/clients/odin";
import { expect, test } from "vitest";
import { leaver } from "../../src/both/leaver.ts";
import type { Outcome } from "../../src/kit/step.ts";
import { playground } from "../sandbox.ts";
import { holdingsOf, idsOf, prepare } from "./leavers.ts";

const play = playground();

const failures = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ label, reason }) => (reason ? [label, reason] : []));

test("leavers lose what they have, a second run writes nothing, and the record gives it back", async () => {
  const people = await prepare(play);
  const before = await holdingsOf(play);
  const record = play.path("leavers.ndjson");
  const run = (dryRun = false) => leaver.run({ clients: play.clients, flags: { people }, record, dryRun });

  const prepared = play.writes();
  const planned = await run(true);
  expect(play.writes()).toBe(prepared);

  const done = await run();
  expect(failures(done)).toEqual([]);
  expect(done.map(({ label, steps }) => [label, steps])).toEqual(planned.map(({ label, steps }) => [label, steps]));
  const taken = await holdingsOf(play);
  for (const [at, now] of taken.entries()) {
    expect(now).toMatchObject({ state: "inactive", enabled: false, addresses: [], stations: [undefined, undefined] });
    expect([now.numbers, now.device]).toEqual([["", ""], undefined]);
    expect([now.groups, now.queues, now.roles]).toEqual([[], [], []]);
    expect(waysOut(now.settings)).toEqual([]);
    const { "Intercept User": intercept, ...others } = now.settings;
    expect(intercept).toMatchObject(SHUT_OFF);
    expect(Object.keys(others)).toEqual(
      Object.keys(before[at]?.settings ?? {}).filter((name) => name !== "Intercept User"),
    );
  }
  // One of them had the service, and the others got it.
  expect(before.filter(({ settings }) => "Intercept User" in settings)).toHaveLength(1);
  // All kinds were on.
  expect(new Set(before.flatMap(({ settings }) => waysOut(settings))).size).toBe(15);
  // Each had a number, an extension and a telephone.
  expect(before.flatMap(({ numbers, device }) => [...numbers, device]).filter(Boolean)).toHaveLength(3 * before.length);
  expect(play.sandbox.requests.of("deleteToken")).toBe(before.length);
  expect((await stat(record)).mode & 0o777).toBe(0o600);

  const writes = play.writes();
  expect((await run()).map(({ result }) => result)).toEqual(done.map(() => "already so"));
  expect(play.writes()).toBe(writes);

  const undone = await leaver.runUndo({ clients: play.clients, undo: record });
  expect(new Set(failures(undone).filter((_, at) => at % 2 === 1))).toEqual(
    new Set(["nobody knows the old password. Set a new one", "nobody knows the old passcode. Set a new one"]),
  );
  expect(await holdingsOf(play)).toEqual(before);

  const restored = play.writes();
  await leaver.runUndo({ clients: play.clients, undo: record });
  expect(play.writes()).toBe(restored);
});

test("a number that somebody else has since stays there, and the undo says so", async () => {
  const people = play.path("leavers.csv");
  const record = play.path("given-away.ndjson");
  const [before] = await holdingsOf(play);
  await leaver.run({ clients: play.clients, flags: { people }, record });
  const [phoneNumber, extension] = before?.numbers ?? [];
  const { serviceProviderId = "", groupId = "" } = await play.odin.getUser({ userId: idsOf(play)[0]?.odin ?? "" });
  const colleagues = rows(await play.odin.getUsers({ serviceProviderId, groupId }));
  const other = colleagues.find(({ userId }) => idsOf(play).every(({ odin }) => odin !== userId))?.userId ?? "";
  await play.odin.putUser({ body: { userId: other, phoneNumber, extension } });

  const undone = await leaver.runUndo({ clients: play.clients, undo: record });
  expect(undone.find(({ label }) => label === "leavers.csv:2 person 2: phone number")?.reason).toContain("in use");
  expect(await play.odin.getUser({ userId: other })).toMatchObject({ phoneNumber, extension });
  expect((await holdingsOf(play))[0]).toMatchObject({ numbers: ["", ""], device: before?.device });
});

test("an undo that was killed after it put a leaver into a queue again goes on", async () => {
  const [, { purecloud: userId } = { purecloud: "" }] = idsOf(play);
  const people = await play.file("undone.csv", `name,purecloud\nUndone,${userId}`);
  const record = play.path("undone.ndjson");
  const { entities = [] } = await play.purecloud.getUserQueues({ userId, joined: true });
  const member = { queueId: entities[0]?.id ?? "", memberId: userId };
  await play.purecloud.patchRoutingQueueMember({ ...member, body: { ringNumber: 4 } });
  const before = (await holdingsOf(play))[1]?.queues;
  await leaver.run({ clients: play.clients, flags: { people }, record });
  const killed = async () => Promise.reject(new Error("killed"));
  const purecloud = Object.assign(Object.create(play.purecloud), { patchRoutingQueueMember: killed });
  await leaver.runUndo({ clients: { ...play.clients, purecloud }, undo: record });
  expect((await holdingsOf(play))[1]?.queues).not.toEqual(before);

  expect(failures(await leaver.runUndo({ clients: play.clients, undo: record }))).toEqual([]);
  expect((await holdingsOf(play))[1]?.queues).toEqual(before);
});

test("a leaver whose job was killed between getting Intercept User and its settings gets the old state back", async () => {
  const [, , { odin: userId } = { odin: "" }] = idsOf(play);
  const people = await play.file("killed.csv", `name,odin\nKilled,${userId}`);
  const record = play.path("killed.ndjson");
  const before = await play.odin.getUserServiceSettings({ userId });
  expect(before).not.toHaveProperty("Intercept User");
  const cut = withoutSettings(play.odin);
  await leaver.run({ clients: { ...play.clients, odin: cut }, flags: { people }, record });
  expect(await play.odin.getUserServiceSettings({ userId })).toHaveProperty("Intercept User");

  await leaver.runUndo({ clients: play.clients, undo: record });
  expect(await play.odin.getUserServiceSettings({ userId })).toEqual(before);
});

test("a line that somebody opened and sent elsewhere since stays so, and the undo says so", async () => {
  const [, , { odin: userId } = { odin: "" }] = idsOf(play);
  const people = await play.file("changed.csv", `name,odin\nChanged,${userId}`);
  const record = play.path("changed.ndjson");
  expect(await play.odin.getUserServiceSettings({ userId })).not.toHaveProperty("Intercept User");
  await leaver.run({ clients: play.clients, flags: { people }, record });
  const since = {
    isActive: true,
    inboundCallMode: "Allow All",
    outboundCallMode: "Allow Outbound Local Calls",
  } as const;
  await play.odin.putUserServiceSettings({ body: { userId, "Intercept User": since } });

  const undone = await leaver.runUndo({ clients: play.clients, undo: record });
  expect(undone.find(({ label }) => label === "changed.csv:2 Changed: line")?.reason).toContain("somebody changed it");
  expect(await play.odin.getUserServiceSettings({ userId })).toMatchObject({ "Intercept User": since });
});

/** A client of a job that is killed before it sends the settings of Intercept User. On this platform, a new service is off. */
const withoutSettings = (odin: OdinClient): OdinClient =>
  new Proxy(odin, {
    get(target, name) {
      const method = Reflect.get(target, name);
      if (name !== "putUserServiceSettings") return method;
      return async (parameters: Parameters<OdinClient["putUserServiceSettings"]>[0]) => {
        const { userId } = parameters.body;
        if (!("Intercept User" in parameters.body)) return target.putUserServiceSettings(parameters);
        await target.putUserServiceSettings({ body: { userId, "Intercept User": { isActive: false } } });
        throw new Error("killed");
      };
    },
  });

/** A line that nobody can use. */
const SHUT_OFF = {
  isActive: true,
  inboundCallMode: "Intercept All",
  outboundCallMode: "Block All",
  routeToVoiceMail: false,
  rerouteOutboundCalls: false,
  transferOnZeroToPhoneNumber: false,
};

/** The services that lead calls elsewhere, or take calls. Sequential Ring has no switch, so its criteria count. */
const waysOut = (settings: object): string[] =>
  Object.entries(settings)
    .filter(([name]) =>
      /Forwarding|Ring|Remote|Anywhere|Mobility|Assistant|CommPilot|Appearance|^Voice Messaging/.test(name),
    )
    .filter(([name, { criteria, ...block }]) =>
      /"(isActive|enableDivert)":true|"profile":"/.test(JSON.stringify(name === "Sequential Ring" ? criteria : block)),
    )
    .map(([name]) => name);

test("the record holds no secret, and a person who is on neither platform is refused", async () => {
  const text = await readFile(play.path("leavers.ndjson"), "utf8");
  expect(text.trimEnd().split("\n").length).toBeGreaterThan(idsOf(play).length * 8);
  for (const entry of text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line)))
    if (/pass/.test(entry.what))
      expect([entry.from, ["begun", "complete"].includes(entry.to)]).toEqual(["before", true]);
  const people = await play.file("nobody.csv", "name,purecloud\nNobody,");
  const run = leaver.run({ clients: play.clients, flags: { people }, dryRun: true });
  await expect(run).rejects.toThrow("nobody.csv:2 Nobody: purecloud and odin are both empty");
});

test("each part of somebody whom nobody knows fails, also in a dry run, and an id is not an alias", async () => {
  const people = await play.file(
    "unknown.csv",
    "name,purecloud,odin\nNobody,00000000-0000-4000-8000-000000000000,nobody@nowhere.example\nMe,me,",
  );
  const outcomes = await leaver.run({ clients: play.clients, flags: { people }, dryRun: true });
  expect(outcomes.length).toBeGreaterThan(15);
  const notFailed = outcomes.filter(({ result }) => result !== "failed").map(({ label }) => label);
  expect(notFailed).toEqual([]);
});
