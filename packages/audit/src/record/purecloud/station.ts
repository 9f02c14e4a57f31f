import { asObject, type WireObject } from "../wire.js";
import { nameOf } from "./name-of.js";

/** The stations of a user, by what they are to the user. The first one that is there is the user's station. */
export const STATIONS = ["effectiveStation", "associatedStation", "defaultStation"] as const;

export function stationOf(stations: WireObject): string | null {
  for (const which of STATIONS) {
    const station = asObject(stations[which]);
    if (station && (station.name || station.id)) return nameOf(station);
  }
  return null;
}
