import type { CleanOdinUser, CleanPureCloudUser, OdinEndpoint } from "@rollcall/audit";
import { inWords, textOf } from "../terminal/facts.js";
import { minuteOf } from "../terminal/words.js";
import type { UserCard } from "./card.js";
import type { CardRow } from "./row.js";
import { fewOf, ifAny } from "./words.js";

/** The most lines and shared appearances that a card shows. */
const MOST = 4;

/** Where the person's telephones are, and whether they are registered. */
export const deviceRows = ({ odin, purecloud }: UserCard): readonly CardRow[] => [
  {
    label: "device",
    odin: odin && inWords(odin.user.endpoint, deviceOf, "none"),
    purecloud: purecloud && textOf(purecloud.user.station, "no station"),
  },
  { label: "MAC", odin: odin && ifAny(odin.user.endpoint, macOf) },
  { label: "line/port", odin: odin && ifAny(odin.user.endpoint, ({ linePort }) => linePort ?? undefined) },
  { label: "registered", odin: odin && linesOf(odin.user) },
  { label: "status", odin: odin && statusOf(odin.user), purecloud: purecloud && routingOf(purecloud.user) },
];

function deviceOf({ type, deviceName, deviceType }: OdinEndpoint): string {
  if (type === "none") return "none";
  const name = deviceName ?? (type === "trunkAddressing" ? "a trunk" : "without a name");
  return deviceType === null ? name : `${name} (${deviceType})`;
}

function macOf({ macAddress, type }: OdinEndpoint): string | undefined {
  if (type === "none") return undefined;
  return ifAny(macAddress, (mac) => mac.replace(/(..)(?=.)/g, "$1:"));
}

const linesOf = ({ lines }: CleanOdinUser): string =>
  fewOf(
    lines,
    ({ kind, deviceName, registered }) => {
      const isRegistered = inWords(registered, (is) => (is ? "yes" : "no"), "as its trunk");
      return kind === "Primary" ? isRegistered : `${isRegistered} (${deviceName ?? "no name"}, ${kind})`;
    },
    "no line",
    MOST,
  );

const statusOf = ({ device }: CleanOdinUser): string | undefined => ifAny(device, ({ status }) => status ?? undefined);

function routingOf({ routingStatus, routingSince }: CleanPureCloudUser): string | undefined {
  const since = routingSince.known && routingSince.value !== null ? ` since ${minuteOf(routingSince.value)}` : "";
  return ifAny(routingStatus, (status) => `${status}${since}`);
}
