import { once } from "../../src/both/shared/part.ts";
import { isPhone, missingIn, namesOf } from "../../src/both/shared/phones.ts";
import { updateUser } from "../purecloud/conflicts.mjs";

export const forwarding = {
  name: "forwarding",
  async take({ users }, userId) {
    const { enabled } = await users.getUserCallforwarding(userId);
    if (!enabled) return [];
    const run = () => users.patchUserCallforwarding(userId, { enabled: false });
    return [{ what: "stops call forwarding", before: true, run }];
  },
  async giveBack({ users }, userId) {
    const { enabled } = await users.getUserCallforwarding(userId);
    if (enabled) return [];
    return [{ what: "forwards calls again", run: () => users.patchUserCallforwarding(userId, { enabled: true }) }];
  },
};

const METHODS = {
  associatedStation: {
    free: "deleteUserStationAssociatedstation",
    give: "putUserStationAssociatedstationStationId",
  },
  defaultStation: { free: "deleteUserStationDefaultstation", give: "putUserStationDefaultstationStationId" },
};

export const station = {
  name: "station",
  async take({ users }, userId) {
    const stations = await users.getUserStation(userId);
    return Object.entries(METHODS).flatMap(([kind, { free }]) => {
      const { id, name } = stations[kind] ?? {};
      if (id === undefined) return [];
      return [{ what: `frees the station ${name}`, before: { kind, id }, run: () => users[free](userId) }];
    });
  },
  async giveBack({ users }, userId, { kind, id }) {
    const stations = await users.getUserStation(userId);
    if (stations[kind]?.id === id) return [];
    return [{ what: "gets the station back", run: () => users[METHODS[kind].give](userId, id) }];
  },
};

export const number = {
  name: "number",
  async take({ users }, userId) {
    const { addresses = [] } = await users.getUser(userId);
    const phones = addresses.filter(isPhone);
    if (phones.length === 0) return [];
    const others = addresses.filter((one) => !isPhone(one));
    const run = () => updateUser(users, userId, { addresses: others });
    return [{ what: `frees ${namesOf(phones)}`, before: phones, run }];
  },
  async giveBack({ users }, userId, phones) {
    const { addresses = [] } = await users.getUser(userId);
    const missing = missingIn(addresses, phones);
    if (missing.length === 0) return [];
    const run = () => updateUser(users, userId, { addresses: [...addresses, ...missing] });
    return [{ what: `gets ${namesOf(phones)} back`, run }];
  },
};

export const state = {
  name: "state",
  async take({ users }, userId) {
    const { state: now } = await users.getUser(userId);
    if (now !== "active") return [];
    const run = () => updateUser(users, userId, { state: "inactive" });
    return [{ what: "deactivates the user", before: now, run }];
  },
  async giveBack({ users }, userId) {
    const { state: now } = await users.getUser(userId);
    if (now === "active") return [];
    return [{ what: "activates the user", run: () => updateUser(users, userId, { state: "active" }) }];
  },
};

/** The logout comes after the deactivation, because single sign-on could get a new token for an active user. */
export const tokens = {
  name: "log out",
  take: async (purecloud, userId, notes) =>
    once("logs the user out everywhere", notes, () => purecloud.tokens.deleteToken(userId)),
  giveBack: async () => [],
};
