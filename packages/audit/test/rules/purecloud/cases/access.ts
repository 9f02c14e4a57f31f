import { ago, type Case, type Cases, group, INACTIVE, off, other, queue, signIn } from "../kit.js";

/** What roles and permissions a user has. */
const power = (roles: readonly string[], permissions: readonly string[] | null = []) => ({
  authorization: { roles: roles.map((name) => ({ id: name, name })), permissions },
});
const SINGLE = { singleSignOn: true };
const NO_POWER = "no administrator, and only their second factors are read";
const ELSEWHERE = "users log in at an identity provider, which has the second factor";
/** A role in a division. `x` gives power by its permissions. */
const grant = (name: string, division: string) => ({
  subjectId: "u",
  role: { id: name, name },
  division: { id: division, name: division },
});
const SEVERAL = {
  divisions: [{ id: "a" }, { id: "b" }],
  roles: [{ id: "x", name: "Desk", permissions: ["authorization:grant:add"] }],
};
const granted = (...grants: readonly object[]) => ({ ...power(["admin"]), grants });

export const accessCases: Cases = {
  "purecloud-01": [
    [
      "a leaver with a role",
      "found",
      { user: { ...INACTIVE, authorization: { roles: [{ id: "r", name: "user" }], permissions: [] } } },
    ],
    ["a leaver in a group with roles", "found", { user: { ...INACTIVE, ...group([]) } }],
    ["a leaver in a group without roles", "clear", { user: { ...INACTIVE, ...group([], false) } }],
    ["an active user with a role", "clear", { user: { authorization: { roles: [{ id: "r" }], permissions: [] } } }],
    [
      "a leaver whose roles are unknown",
      "not evaluated: authorization: boom",
      { user: { ...INACTIVE, authorization: "boom" } },
    ],
    [
      "a leaver with a role, whose groups are unknown",
      "found",
      { user: { ...INACTIVE, authorization: { roles: [{ id: "r" }], permissions: [] }, groups: "boom" } },
    ],
  ],
  "purecloud-02": [
    [
      "the role Master Admin in any case",
      "found",
      { user: { authorization: { roles: [{ name: "MASTER ADMIN" }], permissions: [] } } },
    ],
    ["a permission", "found", { user: { authorization: { roles: [], permissions: ["authorization:grant:add"] } } }],
    [
      "one who is allowed, by the name to log in with",
      "found: info",
      {
        user: { authorization: { roles: [{ name: "admin" }], permissions: [] } },
        config: { allow: { administrators: ["QUIET@ours.example"] } },
      },
    ],
    [
      "Administrative Assistant",
      "clear",
      { user: { authorization: { roles: [{ name: "Administrative Assistant" }], permissions: [] } } },
    ],
    [
      "permissions that were not returned",
      "not evaluated: authorization: no permissions were returned",
      { user: { authorization: { roles: [] } } },
    ],
    [
      "an admin whose permissions were not returned",
      "found",
      { user: { authorization: { roles: [{ name: "admin" }] } } },
    ],
  ],
  "purecloud-03": [
    [
      "an unused role",
      "found",
      { user: { authorization: { roles: [], permissions: [], unusedRoles: [{ name: "x" }] } } },
    ],
    [
      "a new user, on the last day",
      "clear: the user is new",
      { user: { authorization: { roles: [], unusedRoles: [{ name: "x" }] }, ...signIn(null, null, ago(30)) } },
    ],
    [
      "a user who was welcomed a day earlier",
      "found",
      { user: { authorization: { roles: [], unusedRoles: [{ name: "x" }] }, ...signIn(null, null, ago(31)) } },
    ],
    [
      "a welcome that is unknown does not protect",
      "found",
      { user: { authorization: { roles: [], unusedRoles: [{ name: "x" }] }, signIn: "boom" } },
    ],
    ["none", "clear", { user: {} }],
    [
      "roles that were not returned",
      "not evaluated: authorization: no unusedRoles were returned",
      { user: { authorization: { roles: [] } } },
    ],
  ],
  "purecloud-22": [
    ["a trust", "found", { user: { trustors: [{ id: "o", enabled: true }] } }],
    ["one that is off", "clear", { user: { trustors: [{ id: "o", enabled: false }] } }],
    ["unknown", "not evaluated: trustors: boom", { user: { trustors: "boom" } }],
  ],
  "purecloud-24": [
    ["the only owner left", "found", { user: group(["a"]), others: [other("a", { profile: { state: "inactive" } })] }],
    ["another owner is there", "found: low", { user: group(["gone", "boss"]) }],
    ["one who may be missing", "not evaluated: cut", { user: group(["gone"]), partial: "cut" }],
    ["deleted", "found", { user: group(["gone"]), context: { deletedUsers: [{ id: "gone" }] }, partial: "cut" }],
    [
      "one who may be deleted",
      "not evaluated: context.deletedUsers: 500",
      { user: group(["gone"]), context: { deletedUsers: "500" } },
    ],
    ["all are there", "clear", { user: group(["boss"]) }],
    ["a group without roles", "clear", { user: group(["gone"], false) }],
    ["no owner", "clear", { user: group([]) }],
  ],
  "purecloud-25": [
    ["none", "found", { user: { ...power(["ADMIN "]), verifiers: [] } }],
    ["only one that is switched off", "found", { user: { ...power(["Master Admin"]), verifiers: [off] } }],
    ["none, by a permission", "found", { user: { ...power([], ["authorization:*:*"]), verifiers: [] } }],
    ["none, whatever else was not returned", "found", { user: { ...power(["admin"], null), verifiers: [] } }],
    [
      "none, and is an allowed administrator",
      "found",
      { user: { ...power(["admin"]), verifiers: [] }, config: { allow: { administrators: ["u"] } } },
    ],
    ["one of two", "clear", { user: { ...power(["admin"]), verifiers: [off, { ...off, enabled: true }] } }],
    [
      "one that does not say whether it is enabled",
      "clear",
      { user: { ...power(["admin"]), verifiers: [{ id: "v" }] } },
    ],
    ["one, and unread roles", "clear", { user: { authorization: "500", verifiers: [{ id: "v" }] } }],
    ["no power, and not asked", `clear: ${NO_POWER}`, { user: power(["Administrative Assistant"], ["a:b:c"]) }],
    ["a login elsewhere", `clear: ${ELSEWHERE}`, { user: { ...power(["admin"]), verifiers: [] }, config: SINGLE }],
    [
      "a login elsewhere, unread",
      `clear: ${ELSEWHERE}`,
      { user: { ...power(["admin"]), verifiers: "500" }, config: SINGLE },
    ],
    ["not requested", "not evaluated: verifiers: not requested", { user: power(["admin"]) }],
    ["unread", "not evaluated: verifiers: 500", { user: { ...power(["admin"]), verifiers: "500" } }],
    ["none, and unread roles", "not evaluated: authorization: 500", { user: { authorization: "500", verifiers: [] } }],
    [
      "none, and permissions that were not returned",
      "not evaluated: authorization: no permissions were returned",
      { user: { ...power([], null), verifiers: [] } },
    ],
    ["left", "", { user: { profile: { state: "inactive" }, ...power(["admin"]), verifiers: [] } }],
  ],
  "purecloud-29": [
    ...[
      ["passwords of others", "directory:user:setPassword"],
      ["clients", "oauth:client:add"],
      ["any change of clients", "oauth:client:*"],
      ["anything about recordings", "recording:*:*"],
      ["retention", "recording:screenRecording:editRetention"],
      ["roles", "authorization:role:edit"],
    ].map(([what = "", one = ""]): readonly [string, string, Case] => [what, "found", { user: power([], [one]) }]),
    [
      "an allowed user",
      "found: info",
      { user: power([], ["oauth:client:add"]), config: { allow: { administrators: ["u"] } } },
    ],
    ["an administrator", "clear", { user: power(["admin"], ["oauth:client:add"]) }],
    ["only views", "clear", { user: power([], ["oauth:client:view", "recording:recording:view"]) }],
    ["another entity", "clear", { user: power([], ["oauth:token:*", "recording:annotation:add"]) }],
    ["unknown", "not evaluated: authorization: x", { user: { authorization: "x" } }],
    ["left", "", { user: { ...INACTIVE, ...power([], ["oauth:client:add"]) } }],
  ],
  "purecloud-30": [
    ["evaluates", "found", { user: power([], ["recording:job:add", "quality:evaluation:edit"]) }],
    ["is in a queue", "found", { user: { ...power([], ["recording:*:*"]), ...queue(false) } }],
    [
      "evaluates, and queues are unknown",
      "found",
      { user: { ...power([], ["recording:*:*", "quality:*:*"]), queues: "x" } },
    ],
    [
      "an allowed user",
      "found: info",
      { user: power([], ["recording:job:add", "quality:*:*"]), config: { allow: { administrators: ["u"] } } },
    ],
    ["neither", "clear", { user: power([], ["recording:job:add", "quality:evaluation:view"]) }],
    ["does not remove", "clear", { user: { ...power([], ["recording:recording:view"]), ...queue(true) } }],
    ["an administrator", "clear", { user: { ...power(["admin"], ["recording:*:*"]), ...queue(true) } }],
    ["queues unknown", "not evaluated: queues: x", { user: { ...power([], ["recording:*:*"]), queues: "x" } }],
  ],
  "purecloud-31": [
    ["all divisions", "found", { user: granted(grant("admin", "*")), context: SEVERAL }],
    ["each division", "found", { user: granted(grant("admin", "a"), grant("admin", "b")), context: SEVERAL }],
    ["power by permissions", "found", { user: { ...granted(grant("x", "*")) }, context: SEVERAL }],
    ["divisions unknown", "found", { user: granted(grant("admin", "*")) }],
    [
      "an allowed administrator",
      "found: info",
      { user: granted(grant("admin", "*")), context: SEVERAL, config: { allow: { administrators: ["u"] } } },
    ],
    ["one of two", "clear", { user: granted(grant("admin", "a"), grant("x", "a")), context: SEVERAL }],
    ["two roles, each in one", "clear", { user: granted(grant("admin", "a"), grant("x", "b")), context: SEVERAL }],
    ["another role in all", "clear", { user: granted(grant("admin", "a"), grant("employee", "*")), context: SEVERAL }],
    [
      "one division",
      "clear: the organisation has one division",
      { user: granted(grant("admin", "*")), context: { ...SEVERAL, divisions: [{ id: "a" }] } },
    ],
    ["no administrator", "clear", { user: { ...power([]), grants: [grant("admin", "*")] }, context: SEVERAL }],
    [
      "roles unknown",
      "not evaluated: context.roles: not read",
      { user: granted(grant("x", "*")), context: { divisions: SEVERAL.divisions } },
    ],
    [
      "some divisions, of nobody knows how many",
      "not evaluated: context.divisions: not read",
      { user: granted(grant("admin", "a")), context: { roles: SEVERAL.roles } },
    ],
    ["grants unknown", "not evaluated: grants: x", { user: { ...power(["admin"]), grants: "x" }, context: SEVERAL }],
  ],
};
