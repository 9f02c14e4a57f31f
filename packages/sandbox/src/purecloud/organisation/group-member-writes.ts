import type { Group, GroupMembersUpdate } from "@rollcall/clients/purecloud";
import type { Call, Handler } from "../../server/handler.js";
import { found, orgOf } from "../common/answering.js";
import { type Member, memberOf, type Org } from "../common/org.js";
import { list } from "../common/query.js";
import { badRequest, conflict, notFound } from "../common/refusal.js";
import { type PureCloudState, timeOf, write } from "../common/state.js";
import { groupOf, groupsIn } from "./groups.js";

const MOST_AT_ONCE = 50;

/** Puts users into a group, or takes them out. Each change raises the version of the group. */
function change({ state }: Org, { id, version = 0 }: Group, members: readonly Member[], isIn: boolean): void {
  for (const { id: userId, written } of members)
    write(state, userId, { groups: new Map(written.groups).set(id, isIn) });
  state.groups.set(id, { version: version + 1, dateModified: timeOf(state) });
}

/** Changes the group that a path names. Nobody is changed if the request is refused. */
const changing =
  (change: (org: Org, group: Group, call: Call) => void): Handler<PureCloudState> =>
  (call, estate, state) => {
    const org = orgOf(estate, state);
    const group = groupsIn(org).find(({ id }) => id === call.path.groupId);
    if (!group) throw notFound();
    change(org, groupOf(org, group), call);
    return { status: 202 };
  };

export const postGroupMembers = changing((org, group, { body }) => {
  const { memberIds, version = group.version } = body as GroupMembersUpdate;
  if (memberIds.length > MOST_AT_ONCE) throw badRequest();
  if (version !== group.version)
    throw conflict("general.conflict", "The version supplied does not match the current version of the user");
  const members = memberIds.map((userId) => found(org, { path: { userId } }));
  change(org, group, members, true);
});

/** Ids that are unknown or not in the group are passed over. */
export const deleteGroupMembers = changing((org, group, { query }) => {
  const ids = list(query, "ids");
  if (ids.length > MOST_AT_ONCE) throw badRequest();
  const members = ids.flatMap((id) => memberOf(org, id) ?? []);
  change(org, group, members, false);
});
