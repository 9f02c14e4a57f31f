import type { AccessDevice, EndpointContact, UserProfile } from "@rollcall/clients/odin";

/** The number and the extension of a user of Odin. Null for none. */
export interface Numbers {
  readonly phoneNumber: string | null;
  readonly extension: string | null;
}

export const NO_NUMBERS: Numbers = { phoneNumber: null, extension: null };

/** A user without a number has an empty text, null or nothing. */
export const numbersIn = ({ phoneNumber, extension }: UserProfile): Numbers => ({
  phoneNumber: phoneNumber || null,
  extension: extension || null,
});

/** Numbers for people. */
export const numbersInWords = ({ phoneNumber, extension }: Numbers): string =>
  [...(phoneNumber ? [phoneNumber] : []), ...(extension ? [`the extension ${extension}`] : [])].join(" and ");

/** A telephone and the line on it, as a change takes them. Its credentials stay out of the record. */
export interface Device {
  readonly accessDevice: Pick<AccessDevice, (typeof NAMED)[number]>;
  readonly linePort: string;
  readonly contacts: EndpointContact[];
}

const NAMED = ["deviceName", "deviceLevel", "deviceType", "serviceProviderId", "groupId"] as const;

/** The telephone of a user. Null if there is none. A user of a trunk group has none. */
export function deviceIn({ endpointType, accessDeviceEndpoint }: UserProfile): Device | null {
  const { accessDevice, linePort = "", contacts = [] } = accessDeviceEndpoint ?? {};
  if (endpointType !== "accessDeviceEndpoint" || !accessDevice) return null;
  const named = NAMED.flatMap((name) => (accessDevice[name] === undefined ? [] : [[name, accessDevice[name]]]));
  return { accessDevice: Object.fromEntries(named), linePort, contacts: [contacts].flat() };
}

/** The change of a profile that gives a telephone, or takes it. */
export const endpointFor = (device: Device | null) =>
  device
    ? ({ endpointType: "accessDeviceEndpoint", accessDeviceEndpoint: device } as const)
    : ({ endpointType: "none" } as const);
