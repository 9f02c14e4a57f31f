import { type Fact, known, unknown } from "../fact.js";
import { asObject, asTrimmed, type WireObject } from "../wire.js";
import { macOf } from "./mac.js";

/** The primary device or trunk of a user. */
export interface OdinEndpoint {
  readonly type: "accessDeviceEndpoint" | "trunkAddressing" | "none" | (string & {});
  readonly deviceName: string | null;
  readonly deviceType: string | null;
  /** The line/port, as the platform writes it. Registrations name it. */
  readonly linePort: string | null;
  /** Twelve hexadecimal digits in lower case, without separators. Unknown if what the platform sent is no address. */
  readonly macAddress: Fact<string>;
}

/** Every full profile names its type of endpoint, `none` included. A profile without it says nothing about devices. */
export function endpointFact(user: Fact<WireObject>): Fact<OdinEndpoint> {
  if (!user.known) return user;
  const type = asTrimmed(user.value?.endpointType);
  return type === undefined ? unknown("user: no endpointType was returned") : known(endpointOf(user.value ?? {}, type));
}

function endpointOf(user: WireObject, type: string): OdinEndpoint {
  // An unused endpoint is still there as a stub. Only the one that `endpointType` names counts.
  const access = type === "accessDeviceEndpoint" ? asObject(user[type]) : undefined;
  const trunk = type === "trunkAddressing" ? asObject(asObject(user[type])?.trunkGroupDeviceEndpoint) : undefined;
  const device = asObject(access?.accessDevice);
  return {
    type,
    deviceName: asTrimmed(device?.deviceName) ?? asTrimmed(trunk?.name) ?? null,
    deviceType: asTrimmed(device?.deviceType) ?? null,
    linePort: asTrimmed(access?.linePort) ?? asTrimmed(trunk?.linePort) ?? null,
    macAddress: macOf(device?.macAddress),
  };
}
