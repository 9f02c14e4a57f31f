/**
 * Who belongs to what, in both directions. A relation is made once, by `relation` next to its subject (`queueMembers` in
 * `routing/queues.ts`), from what a person belongs to. Both directions and all counts come from it, and writes show in all.
 *
 * - `ofUser` lists what a user belongs to. `ofThing` lists the members of a thing, and answers 404 for an unknown one.
 * - `row` is an entry as the list has it. Its `value` is what the relation knows of the membership.
 * - `keeps` says which entries a request wants.
 * - `things` names all that exist. `largest` and `lacks` are those of the catalogues.
 *
 * A write stores its part of the user by `write`, and `after` of the relation applies it.
 */
import { rolesIn, roleUserOf, subjectGrantOf } from "../access/grants.js";
import { roleMembers } from "../access/roles.js";
import { groupMembers, groupsIn } from "../organisation/groups.js";
import { groupMemberOf } from "../people/group-members.js";
import { isWanted, queueMemberOf } from "../routing/queue-members.js";
import { queueMembers, queuesOf, queuesOfUser } from "../routing/queues.js";
import { ofThing, ofUser } from "./membership.js";
import type { Listed } from "./page.js";

export const relations: readonly Listed[] = [
  ofUser(queuesOfUser),
  ofThing({
    operationId: "getRoutingQueueMembers",
    path: "/api/v2/routing/queues/{queueId}/members",
    relation: queueMembers,
    things: queuesOf,
    row: queueMemberOf,
    keeps: isWanted,
    lacks: "totals",
    largest: 100,
  }),
  ofThing({
    operationId: "getGroupMembers",
    path: "/api/v2/groups/{groupId}/members",
    relation: groupMembers,
    things: groupsIn,
    row: groupMemberOf,
    largest: 100,
  }),
  ofThing({
    operationId: "getGroupIndividuals",
    path: "/api/v2/groups/{groupId}/individuals",
    relation: groupMembers,
    things: groupsIn,
    row: groupMemberOf,
    unpaged: true,
  }),
  ofThing({
    operationId: "getAuthorizationRoleUsers",
    path: "/api/v2/authorization/roles/{roleId}/users",
    relation: roleMembers,
    things: rolesIn,
    row: roleUserOf,
    lacks: "uris",
    largest: 100,
  }),
  ofThing({
    operationId: "getAuthorizationRoleSubjectgrants",
    path: "/api/v2/authorization/roles/{roleId}/subjectgrants",
    relation: roleMembers,
    things: rolesIn,
    row: subjectGrantOf,
    largest: 200,
  }),
];
