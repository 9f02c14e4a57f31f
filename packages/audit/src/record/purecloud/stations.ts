import { asObject, asTrimmed, type WireObject } from "../wire.js";
import { nameOf } from "./name-of.js";

/** A telephone of PureCloud. */
export interface PureCloudStation {
  readonly id: string;
  readonly name: string;
  /** Such as `inin_webrtc_softphone`. */
  readonly type: string | null;
}

/** The stations of a user, by what they are to the user. A station without an id is none. */
export interface PureCloudStations {
  readonly effective: PureCloudStation | null;
  readonly associated: PureCloudStation | null;
  readonly default: PureCloudStation | null;
  readonly lastAssociated: PureCloudStation | null;
}

export function stationsOf(section: WireObject): PureCloudStations {
  const station = (field: string): PureCloudStation | null => {
    const found = asObject(section[field]);
    const id = asTrimmed(found?.id);
    return found && id !== undefined ? { id, name: nameOf(found), type: asTrimmed(found.type) ?? null } : null;
  };
  return {
    effective: station("effectiveStation"),
    associated: station("associatedStation"),
    default: station("defaultStation"),
    lastAssociated: station("lastAssociatedStation"),
  };
}
