import type { Api } from "@rollcall/mock";

/** The pool that a property of a body draws from, for properties whose own name does not say it. */
const MEANT: readonly (readonly [operation: RegExp, property: RegExp, pool: string])[] = [
  [/^patchUserQueues$/, /^id$/, "queueId"],
  [/skill/i, /^id$/, "skillId"],
  [/language/i, /^id$/, "languageId"],
  [/^patchUserPresence/, /^id$/, "presenceId"],
  [/^(?:patchUsersBulk|.*QueueMembers|putUsersPresencesBulk)$/, /^id$/, "userId"],
  [/GroupMembers$/, /^memberIds$/, "userId"],
  [/^postAuthorizationRole$/, /^subjectIds$/, "userId"],
  [/^postAuthorizationRole$/, /^divisionIds$/, "divisionId"],
  [/^postAuthorizationDivisionObject$/, /^$/, "userId"],
  [/^putUserRoles$/, /^$/, "roleId"],
  [/./, /^manager$/, "userId"],
];

/** Properties with an id that are of the thing itself, or that name a thing of the pool by their own name. */
export const namesIn =
  (api: Api, operationId: string) =>
  (property: string): string => {
    // A user who is made is nobody of the pool.
    if (api === "odin") return operationId === "postUser" && property === "userId" ? "" : property;
    const meant = MEANT.find(([operation, name]) => operation.test(operationId) && name.test(property));
    return meant?.[2] ?? property;
  };
