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
  take: async (purecloud, userId, notes) =>
    once("logs the user out everywhere", notes, () => purecloud.deleteToken({ userId })),
  giveBack: async () => [],
};
