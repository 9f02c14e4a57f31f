import type { Section } from "../outcome.js";
import { asObject, asTrimmed, type WireObject } from "../wire.js";
import { forwardingIn } from "./shapes.js";
import { STATIONS } from "./station.js";

/** Where the user's calls are forwarded. */
export interface PureCloudForwarding {
  readonly enabled: boolean;
  /** Numbers and foreign stations in the order of the attempts. A station reads `station <id>`. */
  readonly targets: readonly string[];
  /** Whether the user's own station is among the targets. There the calls stay with the user. */
  readonly ownStation: boolean;
}

export function forwardingOf(data: unknown, station: Section | undefined): PureCloudForwarding | undefined {
  const forwarding = forwardingIn(data);
  if (!forwarding) return undefined;
  const { targets, enabled } = forwarding;
  const own = station?.status === "ok" ? ownStations(asObject(station.data) ?? {}) : [];
  const isOwn = ({ type, value }: WireObject) => type === "STATION" && own.includes(asTrimmed(value));
  const others = targets
    .filter((target) => !isOwn(target))
    .flatMap(({ type, value }) => {
      const text = asTrimmed(value);
      return text === undefined ? [] : [type === "STATION" ? `station ${text}` : text];
    });
  // Accounts that were not changed for long have only the older field.
  const older = targets.length > 0 ? [] : [asTrimmed(forwarding.phoneNumber) ?? []].flat();
  return {
    enabled,
    targets: [...others, ...older],
    ownStation: targets.some(isOwn),
  };
}

function ownStations(stations: WireObject): (string | undefined)[] {
  return [...STATIONS, "lastAssociatedStation"]
    .map((which) => asTrimmed(asObject(stations[which])?.id))
    .filter(Boolean);
}
