import { type Contact, type PureCloudClient, updateUser } from "@rollcall/clients/purecloud";
import { type Part, single } from "../logic/part.ts";
import { isPhone, namesOf } from "../logic/phones.ts";

/** The targets stay, so it is enough to switch forwarding on again. */
export const forwarding = single<PureCloudClient, boolean>({
  name: "forwarding",
  what: () => "stops call forwarding",
  to: false,
  read: async (purecloud, userId) => (await purecloud.getUserCallforwarding({ userId })).enabled ?? false,
  write: (purecloud, userId, enabled) => purecloud.patchUserCallforwarding({ userId, body: { enabled } }),
});

/** Telephone numbers and extensions. Once no user lists them, others can have them. */
export const number = single<PureCloudClient, readonly Contact[]>({
  name: "number",
  what: (phones) => `frees ${namesOf(phones)}`,
  to: [],
  read: async (purecloud, userId) => ((await purecloud.getUser({ userId })).addresses ?? []).filter(isPhone),
  write: (purecloud, userId, phones) =>
    updateUser(purecloud, userId, ({ addresses = [] }) => ({
      addresses: [...addresses.filter((one) => !isPhone(one)), ...phones],
    })),
});

/** The telephone that the leaver uses now, and the one that is reserved. */
export const station: Part<PureCloudClient, string | null> = {
  name: "station",
  async take(purecloud, userId) {
    const stations = await purecloud.getUserStation({ userId });
    return (["associatedStation", "defaultStation"] as const).map((key) => {
      const { id: from = null, name } = stations[key] ?? {};
      return { what: `frees the station ${name}`, key, from, to: null };
    });
  },
  read: async (purecloud, userId, kind) =>
    (await purecloud.getUserStation({ userId }))[kind as "defaultStation"]?.id ?? null,
  write(purecloud, userId, stationId, kind) {
    if (kind === "defaultStation")
      return stationId
        ? purecloud.putUserStationDefaultstationStationId({ userId, stationId })
        : purecloud.deleteUserStationDefaultstation({ userId });
    return stationId
      ? purecloud.putUserStationAssociatedstationStationId({ userId, stationId })
      : purecloud.deleteUserStationAssociatedstation({ userId });
  },
};
