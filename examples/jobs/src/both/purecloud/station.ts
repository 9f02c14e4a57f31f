import type { PureCloudClient } from "@rollcall/clients/purecloud";
import type { Part } from "../shared/part.ts";

type Kind = "associatedStation" | "defaultStation";

/** The telephone that the leaver uses now, and the one that is reserved. */
export const station: Part<PureCloudClient> = {
  name: "station",
  async take(purecloud, userId) {
    const stations = await purecloud.getUserStation({ userId });
    const kinds = ["associatedStation", "defaultStation"] as const;
    return kinds.flatMap((kind) => {
      const { id, name } = stations[kind] ?? {};
      if (id === undefined) return [];
      return [{ what: `frees the station ${name}`, before: { kind, id }, run: () => free(purecloud, userId, kind) }];
    });
  },
  async giveBack(purecloud, userId, before) {
    const { kind, id } = before as { readonly kind: Kind; readonly id: string };
    const stations = await purecloud.getUserStation({ userId });
    if (stations[kind]?.id === id) return [];
    return [{ what: "gets the station back", run: () => give(purecloud, userId, kind, id) }];
  },
};

const free = (purecloud: PureCloudClient, userId: string, kind: Kind) =>
  kind === "defaultStation"
    ? purecloud.deleteUserStationDefaultstation({ userId })
    : purecloud.deleteUserStationAssociatedstation({ userId });

const give = (purecloud: PureCloudClient, userId: string, kind: Kind, stationId: string) =>
  kind === "defaultStation"
    ? purecloud.putUserStationDefaultstationStationId({ userId, stationId })
    : purecloud.putUserStationAssociatedstationStationId({ userId, stationId });
