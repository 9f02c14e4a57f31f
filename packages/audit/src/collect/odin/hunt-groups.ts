import type { CallOptions } from "@rollcall/clients/core";
import { asItems, asObject, asRows, asText, listed, type WireObject } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { onlyFields, type Pick, rows } from "../pick.js";
import { UnusableAnswer } from "../section.js";
import { isOfAnotherGroup, type OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";

/**
 * The hunt groups of a group, each with the ids of its agents. Their list omits the agents, so each hunt group takes one more call.
 * If one cannot be read, all fail. Otherwise its agents would look like users who are in no hunt group.
 */
export async function huntGroups(odin: OdinReader, caller: Caller, group: OdinGroup): Promise<readonly WireObject[]> {
  const all = await caller.read(odin, "getGroupHuntGroups", { ...group }, (answer) => listIn(answer, group), ids);
  const read: WireObject[] = [];
  for (const { serviceUserId, name } of all) {
    const id = String(serviceUserId);
    const agents = await caller.read(odin, "getGroupHuntGroup", { serviceUserId: id }, agentsIn(id), withAgents);
    read.push({ serviceUserId, ...(name !== undefined && { name }), agents });
  }
  return read;
}

/**
 * How many hunt groups an Odin group has, as `odinGroupCost` takes it. One call (`GET /groups/hunt-groups`).
 *
 * @throws ApiError, and UnusableAnswer if the answer is not a list of hunt groups
 */
export async function odinGroupHuntGroups(
  odin: OdinReader,
  group: OdinGroup,
  options: CallOptions = {},
): Promise<number> {
  return listIn(await odin.getGroupHuntGroups({ ...group }, options), group).length;
}

const ids: Pick = rows((row) => onlyFields(row, ["serviceUserId", "name", "serviceProviderId", "groupId"]));

function listIn(answer: unknown, group: OdinGroup): readonly WireObject[] {
  const groups = asItems(listed(answer, "serviceUserId"));
  if (!groups) throw new UnusableAnswer("the answer is not a list of hunt groups");
  if (groups.some((one) => isOfAnotherGroup(one, group))) throw new UnusableAnswer("the answer is about another group");
  if (groups.some((one) => asText(one.serviceUserId) === undefined)) throw new UnusableAnswer("a hunt group has no id");
  return groups;
}

const withAgents: Pick = (answer) => {
  const one = asObject(answer);
  const agents = asRows(one?.agents);
  if (!one || !agents) return answer;
  return { ...onlyFields(one, ["serviceUserId"]), agents: agents.map((agent) => onlyFields(agent, ["userId"])) };
};

const agentsIn = (serviceUserId: string) => (answer: unknown) => {
  const one = asObject(answer);
  const agents = asRows(one?.agents);
  if (!agents?.every(({ userId }) => asText(userId) !== undefined))
    throw new UnusableAnswer("the answer holds no list of agents");
  if ((asText(one?.serviceUserId) ?? serviceUserId).toLowerCase() !== serviceUserId.toLowerCase())
    throw new UnusableAnswer("the answer is about another hunt group");
  return agents;
};
