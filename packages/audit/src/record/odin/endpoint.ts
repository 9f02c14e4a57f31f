import { type Fact, known, unknown } from "../fact.js";
import { asObject, asText, type WireObject } from "../wire.js";

/** The primary device or trunk of a user. */
export interface OdinEndpoint {
  readonly type: "accessDeviceEndpoint" | "trunkAddressing" | "none" | (string & {});
  readonly deviceName: string | null;
  readonly deviceType: string | null;
  /** Twelve hexadecimal digits in lower case, without separators. */
  readonly macAddress: string | null;
}

/** Every full profile names its type of endpoint, `none` included. A profile without it says nothing about devices. */
export function endpointFact(user: Fact<WireObject>): Fact<OdinEndpoint> {
  if (!user.known) return user;
  const type = asText(user.value?.endpointType);
  return type === undefined ? unknown("user: no endpointType was returned") : known(endpointOf(user.value ?? {}, type));
}

function endpointOf(user: WireObject, type: string): OdinEndpoint {
  // An unused endpoint is still there as a stub. Only the one that `endpointType` names counts.
  const trunk = asObject(asObject(user.trunkAddressing)?.trunkGroupDeviceEndpoint);
  const device = type === "accessDeviceEndpoint" ? asObject(asObject(user[type])?.accessDevice) : undefined;
  return {
    type,
    deviceName: asText(device?.deviceName) ?? (type === "trunkAddressing" ? (asText(trunk?.name) ?? null) : null),
    deviceType: asText(device?.deviceType) ?? null,
    macAddress: macOf(device?.macAddress),
  };
}

/** The address with the leading zeros that a number loses. */
function macOf(value: unknown): string | null {
  const digits = asText(value)
    ?.replace(/[^0-9a-f]/gi, "")
    .toLowerCase();
  return digits ? digits.padStart(12, "0") : null;
}
