import type { Api } from "@rollcall/mock";
import type { Dice } from "../../src/estate/dice.js";
import { groupsOf, type Judged } from "../conformance/kit.js";

/** What there is, by the name that parameters and bodies use. It grows as a walk creates things. */
export type Pool = ReadonlyMap<string, string[]>;

/** The pool of the users whom a walk deleted. */
export const GONE = "gone";

/** A well-formed id that nobody has. */
export const NOBODY = { odin: "nobody@nowhere.example", purecloud: "00000000-0000-4000-8000-000000000000" } as const;

/** Reads what an organisation has, through the judge. */
export async function poolOf(judged: Judged, api: Api): Promise<Pool> {
  const found = await (api === "odin" ? ofOdin(judged) : ofPureCloud(judged));
  return new Map(Object.entries({ ...found, [GONE]: [] }));
}

async function ofOdin({ odin, sandbox }: Judged): Promise<Record<string, string[]>> {
  const [group = { serviceProviderId: "", groupId: "" }] = groupsOf(sandbox);
  const users = await odin.getUsers(group);
  return {
    userId: users.flatMap(({ userId }) => userId ?? []),
    serviceProviderId: [group.serviceProviderId],
    groupId: [group.groupId],
  };
}

async function ofPureCloud({ purecloud, sandbox: { estate } }: Judged): Promise<Record<string, string[]>> {
  const idsOf = ({ entities = [] }: { readonly entities?: readonly { readonly id?: string }[] }) =>
    entities.flatMap(({ id }) => id ?? []);
  const userId = estate.purecloud.members.map(estate.purecloud.userId);
  return {
    userId,
    // The same people by other names.
    subjectId: userId,
    memberId: userId,
    queueId: idsOf(await purecloud.getRoutingQueues()),
    skillId: idsOf(await purecloud.getRoutingSkills()),
    languageId: idsOf(await purecloud.getRoutingLanguages()),
    roleId: idsOf(await purecloud.getAuthorizationRoles()),
    divisionId: idsOf(await purecloud.getAuthorizationDivisions()),
    groupId: idsOf(await purecloud.getGroups()),
    stationId: idsOf(await purecloud.getStations()),
    presenceId: idsOf(await purecloud.getPresenceDefinitions()),
  };
}

export function drawFrom(pool: Pool, name: string, dice: Dice): string | undefined {
  const known = pool.get(name) ?? [];
  return known.length > 0 ? dice.pick(known) : undefined;
}

/** Moves a user between those who are there and those who are gone. */
export function move(pool: Pool, id: string, from: string, to: string): void {
  const source = pool.get(from) ?? [];
  source.splice(source.indexOf(id), source.includes(id) ? 1 : 0);
  pool.get(to)?.push(id);
}
