import { type PureCloudClient, updateUser } from "@rollcall/clients/purecloud";
import { once, type Part } from "../shared/part.ts";

/** Inactive users cannot log in. */
export const state: Part<PureCloudClient> = {
  name: "state",
  async take(purecloud, userId) {
    const { state } = await purecloud.getUser({ userId });
    if (state !== "active") return [];
    return [
      { what: "deactivates the user", before: state, run: () => updateUser(purecloud, userId, { state: "inactive" }) },
    ];
  },
  async giveBack(purecloud, userId) {
    const { state } = await purecloud.getUser({ userId });
    if (state === "active") return [];
    return [{ what: "activates the user", run: () => updateUser(purecloud, userId, { state: "active" }) }];
  },
};

/** A user who is logged in keeps a token. The logout comes last, because single sign-on could get a new token for an active user. */
export const tokens: Part<PureCloudClient> = {
  name: "log out",
  async take(purecloud, userId, notes) {
    const { id } = await purecloud.getUser({ userId });
    // With `me`, the job would log itself out.
    if (id !== userId) throw new Error(`${userId} is no id of a user`);
    return once("logs the user out everywhere", notes, () => purecloud.deleteToken({ userId }));
  },
  giveBack: async () => [],
};
