import type { OdinSide, PureCloudSide } from "../person-data.js";
import { of } from "./identity.js";
import { type FactGroup, joined, list, said, text } from "./said.js";

/** The telephones of a person, and what is registered. */
export function devices(odin: OdinSide | undefined, purecloud: PureCloudSide | undefined): FactGroup {
  return {
    title: "Devices",
    facts: [
      {
        label: "device",
        ...of(odin, "odin", ({ endpoint }) =>
          said(endpoint, ({ type, deviceName, deviceType }) => joined([deviceName ?? type, deviceType])),
        ),
        ...of(purecloud, "purecloud", ({ station }) => text(station)),
      },
      {
        label: "MAC address",
        ...of(odin, "odin", ({ endpoint }) =>
          said(endpoint, ({ macAddress }) =>
            macAddress.known ? (macAddress.value ?? []) : `not read: ${macAddress.because}`,
          ),
        ),
      },
      { label: "line/port", ...of(odin, "odin", ({ endpoint }) => said(endpoint, ({ linePort }) => linePort ?? [])) },
      {
        label: "lines",
        ...of(odin, "odin", ({ lines }) =>
          said(lines, (all) =>
            all.map(({ kind, deviceName, registered }) => joined([kind, deviceName, registeredWords(registered)])),
          ),
        ),
        ...of(purecloud, "purecloud", ({ stations }) =>
          said(stations, (all) =>
            (["effective", "associated", "default"] as const).flatMap((use) => {
              const station = all[use];
              return station === null ? [] : joined([`${use}: ${station.name}`, station.type]);
            }),
          ),
        ),
      },
      { label: "queues", ...of(purecloud, "purecloud", ({ queues }) => said(queues, (all) => all.map(queueWords))) },
      { label: "skills", ...of(purecloud, "purecloud", ({ skills }) => said(skills, (all) => all.map(skillWords))) },
      {
        label: "languages",
        ...of(purecloud, "purecloud", ({ languages }) => said(languages, (all) => all.map(skillWords))),
      },
      { label: "groups", ...of(purecloud, "purecloud", ({ groups }) => list(groups)) },
    ],
  };
}

type Registered =
  | { readonly known: true; readonly value: boolean | null }
  | { readonly known: false; readonly because: string };

function registeredWords(registered: Registered): string | null {
  if (!registered.known) return `registration not read: ${registered.because}`;
  if (registered.value === null) return null;
  return registered.value ? "registered" : "not registered";
}

const queueWords = ({ name, joined: isJoined }: { readonly name: string; readonly joined: boolean }): string =>
  isJoined ? name : `${name} (not joined)`;

const skillWords = ({ name, proficiency }: { readonly name: string; readonly proficiency: number | null }): string =>
  proficiency === null ? name : `${name} (${proficiency})`;
