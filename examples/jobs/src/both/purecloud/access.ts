import { directGrants, type PureCloudClient, type RoleDivisionPair, updateUser } from "@rollcall/clients/purecloud";
import { kept, once, type Part, single } from "../logic/part.ts";

/** The platform itself may remove the roles of an inactive user. So the record keeps them, and an undo grants those that are gone. */
export const roles: Part<PureCloudClient, readonly RoleDivisionPair[]> = {
  name: "roles",
  async take(purecloud, userId, notes) {
    const grants = await directGrants(purecloud, userId);
    return kept(`keeps ${grants.length} roles in the record`, grants, notes);
  },
  read: (purecloud, userId) => directGrants(purecloud, userId),
  write: (purecloud, subjectId, grants) => purecloud.postAuthorizationSubjectBulkadd({ subjectId, body: { grants } }),
};

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
