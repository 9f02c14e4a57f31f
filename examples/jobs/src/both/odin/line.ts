import type { OdinClient } from "@rollcall/clients/odin";
import { type Appearance, appearancesIn, takingLine } from "../logic/appearances.ts";
import {
  type Device,
  deviceIn,
  endpointFor,
  NO_NUMBERS,
  type Numbers,
  numbersIn,
  numbersInWords,
} from "../logic/line.ts";
import { type Part, single } from "../logic/part.ts";

/** Once a user has no number and no extension, others can have them. */
export const phoneNumber = single<OdinClient, Numbers>({
  name: "phone number",
  what: (numbers) => `frees ${numbersInWords(numbers)}`,
  to: NO_NUMBERS,
  read: async (odin, userId) => numbersIn(await odin.getUser({ userId })),
  write: (odin, userId, numbers) => odin.putUser({ body: { userId, ...numbers } }),
});

/** The telephone stays in the group, and others can have it. */
export const device = single<OdinClient, Device | null>({
  name: "device",
  what: (one) => `frees the device ${one?.accessDevice.deviceName}`,
  to: null,
  read: async (odin, userId) => deviceIn(await odin.getUser({ userId })),
  write: (odin, userId, one) => odin.putUser({ body: { userId, ...endpointFor(one) } }),
});

/** Further telephones and apps with the line. */
export const appearances: Part<OdinClient, Appearance> = {
  name: "appearances",
  take: async (odin, userId) => takingLine(await odin.getUserServiceSettings({ userId })),
  read: async (odin, userId, linePort) => appearancesIn(await odin.getUserServiceSettings({ userId })).get(linePort),
  write: (odin, userId, appearance, linePort) =>
    odin.putUserSharedCallAppearanceEndpoint({ body: { userId, linePort, ...appearance } }),
};
