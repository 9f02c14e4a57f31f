import type { PureCloudClient } from "@rollcall/clients/purecloud";
import { expect, test } from "vitest";
import { copyColleague } from "../../src/purecloud/copy-colleague.ts";
import { createUsers } from "../../src/purecloud/create-users.ts";
import { readHoldings } from "../../src/purecloud/holdings.ts";
import { isPartly, missingFrom } from "../../src/purecloud/logic/holdings.ts";
import { playground } from "../sandbox.ts";
import { heldBy } from "./cases.ts";
import { agentsOf, usersOf } from "./users.ts";

const play = playground();

test("a new user has all that the file gives, in the division that it names", async () => {
  const { purecloud } = play;
  const nameAt = async (list: Promise<{ entities?: ({ name?: string } | null)[] }>, at: number) =>
    (await list).entities?.[at]?.name ?? "";
  const { entities: divisions = [] } = await purecloud.getAuthorizationDivisions();
  const [division, other] = divisions;
  const [role, second] = [
    await nameAt(purecloud.getAuthorizationRoles(), 1),
    await nameAt(purecloud.getAuthorizationRoles(), 2),
  ];
  const [queue, group] = [await nameAt(purecloud.getRoutingQueues(), 1), await nameAt(purecloud.getGroups(), 0)];
  const [skill, more] = [await nameAt(purecloud.getRoutingSkills(), 0), await nameAt(purecloud.getRoutingSkills(), 1)];
  const header = "email;name;department;title;division;roles;groups;queues;skills";
  const row = `ada@example.com;"Ada Example";Field;Agent;${other?.name};"${role}; ${second}@${division?.name}";${group};"${queue.toUpperCase()}";"${skill}=3.5; ${more}=0"`;
  const file = await play.file("new.csv", `${header}\n${row}`);
  const record = play.path("holdings.ndjson");
  const outcomes = await createUsers.run({ clients: play.clients, flags: { file }, record });
  expect(outcomes).toMatchObject([{ result: "done" }]);

  const { entities = [] } = await purecloud.getUsers({ pageSize: 200 });
  const user = entities.find((each) => each?.email === "ada@example.com");
  expect(user?.division?.name).toBe(other?.name);
  expect(await heldBy(purecloud, user?.id ?? "")).toMatchObject({
    ...{ name: "Ada Example", department: "Field", title: "Agent", groups: [group], queues: [queue] },
    roles: expect.arrayContaining([`${role} in ${other?.id}`, `${second} in ${division?.id}`]),
    skills: [`${more}=0`, `${skill}=3.5`].sort(),
  });

  const better = await play.file("better.csv", `email,name,skills\nada@example.com,Ada Example,${skill}=4`);
  const again = await createUsers.run({ clients: play.clients, flags: { file: better }, record });
  expect(again).toEqual([expect.objectContaining({ result: "done", steps: [`gives skill ${skill} at 4`] })]);
  const { skills } = await heldBy(purecloud, user?.id ?? "");
  expect(skills).toEqual([`${more}=0`, `${skill}=4`].sort());
});

test.each([
  ["Nobody's role,,", "no role has the name Nobody's role. Of "],
  [",,French", "the skill French needs a proficiency from 0 to 5, as in French=3"],
  [",,French=6", "the skill French=6 needs a proficiency from 0 to 5, as in French=3"],
])("a row with %s fails before the user is created", async (cells, reason) => {
  const file = await play.file("wrong.csv", `email,name,roles,queues,skills\nbob@example.com,Bob,${cells}`);
  const before = play.writes();
  const outcomes = await createUsers.run({ clients: play.clients, flags: { file }, record: play.path("wrong.ndjson") });
  expect(outcomes).toMatchObject([{ result: "failed", reason: expect.stringContaining(reason), steps: [] }]);
  expect(play.writes()).toBe(before);
});

test("a user has the colleague's queues, skills and roles, and keeps all that the user had", async () => {
  const { purecloud } = play;
  const [colleague] = await agentsOf(purecloud, 1);
  const user = (await usersOf(purecloud, 3)).find(({ id }) => id !== colleague.id);
  const [had, wanted] = [await heldBy(purecloud, user?.id ?? ""), await heldBy(purecloud, colleague.id)];
  const file = await play.file("copy.csv", `email,like\n${user?.email},${colleague.email}`);
  const record = play.path("copy.ndjson");
  expect(await copyColleague.run({ clients: play.clients, flags: { file }, record })).toMatchObject([
    { result: "done" },
  ]);

  const now = await heldBy(purecloud, user?.id ?? "");
  expect(now.queues).toEqual([...new Set([...had.queues, ...wanted.queues])].sort());
  expect(now.skills).toEqual(expect.arrayContaining(wanted.skills));
  expect(now.roles).toEqual(expect.arrayContaining(had.roles));
  expect(now.groups).toEqual(had.groups);
  expect(await heldBy(purecloud, colleague.id)).toEqual(wanted);
});

test("a role that a user has directly and through a group is not only an inherited one", async () => {
  const [{ id }] = await usersOf(play.purecloud, 1);
  const grant = (subjectId: string) => ({ subjectId, role: { id: "r", name: "Agent" }, division: { id: "d" } });
  // The platform may name either of the two, if it lists them once.
  const getAuthorizationSubject = async ({ includeDuplicates = false }) => ({
    grants: includeDuplicates ? [grant("group"), grant(id)] : [grant("group")],
  });
  const purecloud = { ...play.purecloud, getAuthorizationSubject } as unknown as PureCloudClient;
  const held = await readHoldings(purecloud, id);
  expect(held.filter(({ kind }) => kind === "role").map(({ inherited }) => inherited)).toEqual([true, false]);
});

test("a role in all divisions is held in each, and no other role is", () => {
  const role = { kind: "role", id: "r1", name: "Agent" } as const;
  const wanted = [
    { ...role, divisionId: "d1" },
    { ...role, id: "r2", divisionId: "d1" },
  ];
  expect(missingFrom([{ ...role, divisionId: "*" }], wanted)).toEqual([wanted[1]]);
  expect(missingFrom([{ ...role, divisionId: "d2" }], wanted)).toEqual(wanted);
});

test("an undo that was killed between two skills goes on, and one that somebody changed since stays", () => {
  const skills = (...levels: number[]) =>
    levels.flatMap((proficiency, at) => (proficiency ? [{ id: `${at}`, proficiency }] : []));
  const [from, to] = [skills(2, 0, 0), skills(4, 3, 1)];
  for (const now of [skills(2, 3, 1), skills(2, 0, 1), skills(4, 3, 0)]) expect(isPartly(now, from, to)).toBe(true);
  for (const now of [skills(5, 3, 1), skills(0, 3, 1), skills(2, 0, 2)]) expect(isPartly(now, from, to)).toBe(false);
});
