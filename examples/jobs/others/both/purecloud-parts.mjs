import { asGrant, rolesIn } from "../../src/both/logic/grants.ts";
import { once, single } from "../../src/both/logic/part.ts";
import { isPhone, namesOf } from "../../src/both/logic/phones.ts";
import { updateUser } from "../purecloud/conflicts.mjs";
import { writeRoles } from "../purecloud/holdings.mjs";

export const forwarding = single({
  name: "forwarding",
  what: () => "stops call forwarding",
  to: false,
  read: async ({ users }, userId) => (await users.getUserCallforwarding(userId)).enabled ?? false,
  write: ({ users }, userId, enabled) => users.patchUserCallforwarding(userId, { enabled }),
});

export const number = single({
  name: "number",
  what: (phones) => `frees ${namesOf(phones)}`,
  to: [],
  read: async ({ users }, userId) => ((await users.getUser(userId)).addresses ?? []).filter(isPhone),
  write: ({ users }, userId, phones) =>
    updateUser(users, userId, ({ addresses = [] }) => ({
      addresses: [...addresses.filter((one) => !isPhone(one)), ...phones],
    })),
});

export const station = {
  name: "station",
  async take({ users }, userId) {
    const stations = await users.getUserStation(userId);
    return ["associatedStation", "defaultStation"].map((key) => {
      const { id: from = null, name } = stations[key] ?? {};
      return { what: `frees the station ${name}`, key, from, to: null };
    });
  },
  read: async ({ users }, userId, kind) => (await users.getUserStation(userId))[kind]?.id ?? null,
  write({ users }, userId, stationId, kind) {
    if (kind === "defaultStation")
      return stationId
        ? users.putUserStationDefaultstationStationId(userId, stationId)
        : users.deleteUserStationDefaultstation(userId);
    return stationId
      ? users.putUserStationAssociatedstationStationId(userId, stationId)
      : users.deleteUserStationAssociatedstation(userId);
  },
};

export const roles = {
  name: "roles",
  async take(apis, userId) {
    const grants = await readRoles(apis, userId);
    return grants.map(({ key, name }) => ({ what: `takes the role ${name}`, key, from: true, to: false }));
  },
  read: async (apis, userId, key) => (await readRoles(apis, userId)).some((grant) => grant.key === key),
  write: (apis, userId, isGiven, key) =>
    writeRoles(apis, userId, ...(isGiven ? [[asGrant(key)], []] : [[], [asGrant(key)]])),
};

const readRoles = async ({ authorization }, userId) =>
  rolesIn(await authorization.getAuthorizationSubject(userId, { includeDuplicates: true }), userId);

export const state = single({
  name: "state",
  what: () => "deactivates the user",
  to: "inactive",
  read: async ({ users }, userId) => ((await users.getUser(userId)).state === "active" ? "active" : "inactive"),
  write: ({ users }, userId, state) => updateUser(users, userId, () => ({ state })),
});

/** The logout comes after the deactivation, because single sign-on could get a new token for an active user. */
export const tokens = once({
  name: "log out",
  what: "logs the user out everywhere",
  // With `me`, the job would log itself out.
  async has({ users }, userId) {
    if ((await users.getUser(userId)).id !== userId) throw new Error(`${userId} is no id of a user`);
    return true;
  },
  change: (purecloud, userId) => purecloud.tokens.deleteToken(userId),
});
