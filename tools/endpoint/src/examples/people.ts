import type { Platform } from "../names.ts";

/** Whose example is written by hand. */
export const leads = { odin: "4003", purecloud: "amara" } as const;

/** The other people of the estate by the name of their examples, each with the words of a summary. */
export const others: Readonly<Record<Platform, Readonly<Record<string, string>>>> = {
  odin: {
    trunk: "Lobby PBX, the pilot user of a trunk",
    nodevice: "Amara Okafor, who has no device",
    inherits: "Jonas Lindqvist, who inherits the group's calling plans",
    alternate: "Mei Tanaka, who has one alternate user id",
  },
  purecloud: {
    daniel: "Daniel Reyes, who manages the others",
    priya: "Priya Nair, who is inactive",
    tomas: "Tomas Novak, who is out of office without end",
    lena: "Lena Fischer, who has little",
  },
};

/** Who a person is, in a summary. The lead has an example that is not by hand only of a service that the lead lacks. */
export const wordsOf = (platform: Platform, key: string): string => others[platform][key] ?? `User ${key}`;
