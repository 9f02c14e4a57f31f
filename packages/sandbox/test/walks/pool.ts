import type { Dice } from "../../src/estate/dice.js";
import { groupsOf } from "../conformance/kit.js";
import { send } from "../conformance/send.js";
import type { Ground, Pool } from "./ground.js";

/** The pool of the users whom a walk deleted. */
export const GONE = "gone";

/** A well-formed id that nobody has. */
export const NOBODY = { odin: "nobody@nowhere.example", purecloud: "00000000-0000-4000-8000-000000000000" } as const;

/** The list that has the ids of each pool of PureCloud. */
const LISTS = {
  ...{ queueId: "getRoutingQueues", skillId: "getRoutingSkills", languageId: "getRoutingLanguages" },
  ...{ roleId: "getAuthorizationRoles", divisionId: "getAuthorizationDivisions", groupId: "getGroups" },
  ...{ stationId: "getStations", presenceId: "getPresenceDefinitions" },
} as const;

/** Reads what an organisation has. */
export async function poolOf(ground: Omit<Ground, "pool">): Promise<Pool> {
  const found = await (ground.api === "odin" ? ofOdin(ground) : ofPureCloud(ground));
  return new Map(Object.entries({ ...found, [GONE]: [] }));
}

/** With few users, several steps of a walk are about the same one. */
const FEW = 4;

async function ofOdin(ground: Omit<Ground, "pool">): Promise<Record<string, string[]>> {
  const groups = groupsOf(ground.direct.sandbox);
  const [group = { serviceProviderId: "", groupId: "" }] = groups;
  const users = await listOf<readonly { readonly userId: string }[]>(ground, "getUsers", group);
  const userId = users.slice(0, FEW).map((user) => user.userId);
  for (const one of userId.slice(1)) await license(ground, one);
  const devices = await listOf<readonly { readonly deviceName: string }[]>(ground, "getGroupDevices", group);
  const near = groups.filter(({ serviceProviderId }) => serviceProviderId === group.serviceProviderId);
  return {
    userId,
    serviceProviderId: [group.serviceProviderId],
    groupId: [group.groupId],
    deviceName: devices.map(({ deviceName }) => deviceName),
    newGroupId: near.map(({ groupId }) => groupId),
  };
}

/** Gives a user every service, so no setting of this one is refused. */
async function license(ground: Omit<Ground, "pool">, userId: string): Promise<void> {
  const { direct, api, steps, authorization } = ground;
  type Services = { readonly userServices: readonly { readonly serviceName: string }[] };
  const { userServices } = await listOf<Services>(ground, "getUserServices", { userId });
  const put = steps.writes.find(({ operationId }) => operationId === "putUserServices");
  const all = userServices.map(({ serviceName }) => ({ serviceName, assigned: true }));
  if (put) await send(direct, api, put, { authorization, bodies: { putUserServices: { userId, userServices: all } } });
}

async function ofPureCloud(ground: Omit<Ground, "pool">): Promise<Record<string, string[]>> {
  const { estate } = ground.direct.sandbox;
  const userId = estate.purecloud.members.map(estate.purecloud.userId);
  // The same people by other names.
  const pools: Record<string, string[]> = { userId, subjectId: userId, memberId: userId };
  for (const [name, list] of Object.entries(LISTS)) {
    const { entities } = await listOf<{ readonly entities: readonly { readonly id: string }[] }>(ground, list);
    pools[name] = entities.map(({ id }) => id);
  }
  return pools;
}

async function listOf<T>(
  { direct, api, steps, authorization }: Omit<Ground, "pool">,
  operationId: string,
  parameters = {},
) {
  const list = steps.reads.find((step) => step.operationId === operationId);
  if (!list) throw new Error(`The spec has no ${operationId}`);
  const wanted = ({ name }: { readonly name: string }) => name in parameters;
  const { body } = await send(direct, api, list, { authorization, parameters, wanted });
  return JSON.parse(body) as T;
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
