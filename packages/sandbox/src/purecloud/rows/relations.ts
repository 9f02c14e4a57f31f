/**
 * Who belongs to what, in both directions. A relation is made once, by `relation` next to its subject (`queueMembers` in
 * `routing/queue-membership.ts`), from what a person belongs to. Both directions and all counts come from it, and writes show in all.
 *
 * - `ofUser` lists what a user belongs to. `ofThing` lists the members of a thing, and answers 404 for an unknown one.
 * - `row` is an entry as the list has it. Its `value` is what the relation knows of the membership.
 * - `keeps` says which entries a request wants.
 * - `things` names all that exist. `largest` and `lacks` are those of the catalogues.
 *
 * A write stores its part of the user by `write`, and `after` of the relation applies it.
 */
import { groupMembers, groupsIn } from "../organisation/groups.js";
import { groupMemberOf } from "../people/group-members.js";
import { queueMemberList } from "../routing/queue-member-list.js";
import { queuesOfUser } from "../routing/queues.js";
import { ofThing, ofUser } from "./membership.js";
import type { Listed } from "./page.js";

export const relations: readonly Listed[] = [
  ofUser(queuesOfUser),
  queueMemberList,
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
];
