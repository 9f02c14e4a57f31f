import { type Fact, mapFact } from "../fact.js";
import { asNumber, asObject, asTrimmed, type WireObject } from "../wire.js";

/** What else a profile says of the primary device. */
export interface OdinDevice {
  /** The name is unique within it. `Group`, `Service Provider` or `System`. */
  readonly level: string | null;
  /** The service provider and group that own it, as far as its level has one. */
  readonly owner: { readonly serviceProviderId: string | null; readonly groupId: string | null };
  /** `Online`, `Offline`, `Unknown`, or another word of the platform. */
  readonly status: string | null;
  /** How many lines it can have. Infinite if the platform says so. */
  readonly ports: number | null;
}

/** The primary device. `null` if the user has a trunk, or nothing. */
export function deviceOf(user: Fact<WireObject>): Fact<OdinDevice> {
  return mapFact(user, (profile) => {
    // An unused endpoint is still there as a stub.
    if (asTrimmed(profile.endpointType) !== "accessDeviceEndpoint") return null;
    const device = asObject(asObject(profile.accessDeviceEndpoint)?.accessDevice);
    return device ? deviceIn(device) : null;
  });
}

function deviceIn(device: WireObject): OdinDevice {
  const ports = asObject(device.numberOfPorts);
  return {
    level: asTrimmed(device.deviceLevel) ?? null,
    owner: {
      serviceProviderId: asTrimmed(device.serviceProviderId) ?? null,
      groupId: asTrimmed(device.groupId) ?? null,
    },
    status: asTrimmed(device.status) ?? null,
    ports: asTrimmed(ports?.unlimited) === "true" ? Number.POSITIVE_INFINITY : (asNumber(ports?.quantity) ?? null),
  };
}
