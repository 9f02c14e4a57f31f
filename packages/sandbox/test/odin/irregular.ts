import type { Wire } from "./seen.js";

/** What is irregular on Odin's wire (pattern by pattern), each as it shows in somebody's record of the group audit. */
const IRREGULAR: readonly ((record: Wire) => boolean)[] = [
  ({ user }) => typeof user.firstName === "number",
  ({ user }) => typeof user.mobilePhoneNumber === "number",
  ({ user }) => String(user.mobilePhoneNumber).includes("-"),
  ({ user }) => typeof user.accessDeviceEndpoint.accessDevice?.macAddress === "number",
  ({ user }) => String(user.accessDeviceEndpoint.accessDevice?.macAddress).includes(":"),
  ({ user }) => typeof user.passwordExpiresDays === "string",
  ({ user }) => typeof user.passwordExpiresDays === "number",
  ({ user }) => Array.isArray(user.alternateUserId),
  ({ user }) => user.alternateUserId?.alternateUserId !== undefined,
  ({ user }) => user.endpointType === "trunkAddressing" && user.accessDeviceEndpoint.contacts.length === 0,
  ({ user }) => user.accessDeviceEndpoint.accessDevice?.numberOfPorts.unlimited === "true",
  ({ user }) => user.phoneNumber === "" || user.extension === "",
  ({ utilities }) => utilities.portalPasscode?.doesNotExpire === true,
  ({ utilities }) => typeof utilities.portalPasscode?.expirationDays === "string",
  ({ serviceSettings }) => typeof serviceSettings["Call Forwarding No Answer"]?.forwardToPhoneNumber === "number",
  ({ serviceSettings }) => typeof serviceSettings["Selective Call Rejection"]?.criteria?.[0].callsFrom === "number",
  ({ serviceSettings }) => typeof serviceSettings["Selective Call Rejection"]?.criteria?.[0].callsFrom === "string",
];

/** The patterns that none of these records shows. */
export const lackingOf = (records: readonly Wire[]): readonly string[] =>
  IRREGULAR.filter((shows) => !records.some(shows)).map(String);
