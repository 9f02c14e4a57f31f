import { type PureCloudClient, removeGrants, updateUser } from "@rollcall/clients/purecloud";
import { asGrant, rolesIn } from "../logic/grants.ts";
import { once, type Part, single } from "../logic/part.ts";

/** Roles that the leaver has directly. A role through a group ends when the user leaves the group. */
export const roles: Part<PureCloudClient, boolean> = {
  name: "roles",
  async take(purecloud, userId) {
    const grants = await read(purecloud, userId);
    return grants.map(({ key, name }) => ({ what: `takes the role ${name}`, key, from: true, to: false }));
  },
  read: async (purecloud, userId, key) => (await read(purecloud, userId)).some((grant) => grant.key === key),
  async write(purecloud, subjectId, isGiven, key) {
    const grants = [asGrant(key)];
    if (isGiven) await purecloud.postAuthorizationSubjectBulkadd({ subjectId, body: { grants } });
    else await removeGrants(purecloud, subjectId, grants);
  },
};

async function read(purecloud: PureCloudClient, subjectId: string) {
  return rolesIn(await purecloud.getAuthorizationSubject({ subjectId, includeDuplicates: true }), subjectId);
}

/** Inactive users cannot log in. */
export const state = single<PureCloudClient, "active" | "inactive">({
  name: "state",
  what: () => "deactivates the user",
  to: "inactive",
  read: async (purecloud, userId) => ((await purecloud.getUser({ userId })).state === "active" ? "active" : "inactive"),
  write: (purecloud, userId, state) => updateUser(purecloud, userId, { state }),
});

/** A user who is logged in keeps a token. The logout comes last, because single sign-on could get a new token for an active user. */
export const tokens = once<PureCloudClient>({
  name: "log out",
  what: "logs the user out everywhere",
  // With `me`, the job would log itself out.
  async has(purecloud, userId) {
    if ((await purecloud.getUser({ userId })).id !== userId) throw new Error(`${userId} is no id of a user`);
    return true;
  },
  change: (purecloud, userId) => purecloud.deleteToken({ userId }),
});
