import { appearancesIn, takingLine } from "../../src/both/logic/appearances.ts";
import { INTERCEPT, interceptIn, isJustAssigned, shuttingOff } from "../../src/both/logic/intercept.ts";
import { deviceIn, endpointFor, NO_NUMBERS, numbersIn, numbersInWords } from "../../src/both/logic/line.ts";
import { once, single } from "../../src/both/logic/part.ts";
import { makePassword } from "../../src/both/logic/password.ts";
import { blockIn, stopping } from "../../src/both/logic/ways-out.ts";
import { makePasscode } from "./passcode.mjs";

const SETTINGS = "/users/services/settings";

export const waysOut = {
  name: "ways out",
  take: async (odin, userId) => stopping(await odin.get(SETTINGS, { userId })),
  read: async (odin, userId, service) => blockIn(await odin.get(SETTINGS, { userId }), service),
  write: (odin, userId, block, service) => odin.put(SETTINGS, { userId, [service]: block }),
};

export const anywhere = {
  name: "BroadWorks Anywhere",
  async take(odin, userId) {
    const locations = await locationsOf(odin, userId);
    return locations.map(({ phoneNumber, isActive = false }) => {
      return { what: `stops ${phoneNumber}`, key: String(phoneNumber), from: isActive, to: false };
    });
  },
  read: async (odin, userId, number) =>
    (await locationsOf(odin, userId)).find(({ phoneNumber }) => String(phoneNumber) === number)?.isActive,
  write: (odin, userId, isActive, phoneNumber) =>
    odin.put("/users/broad-works-anywhere/phone-numbers", { userId, phoneNumber, isActive }),
};

async function locationsOf(odin, userId) {
  if (!("BroadWorks Anywhere" in (await odin.get(SETTINGS, { userId })))) return [];
  const { phoneNumbers = [] } = await odin.get("/users/broad-works-anywhere", { userId });
  return [phoneNumbers].flat();
}

export const intercept = {
  name: "line",
  take: async (odin, userId) => shuttingOff(await readIntercept(odin, userId)),
  read: readIntercept,
  isPartly: isJustAssigned,
  async write(odin, userId, block) {
    const assigned = block !== null;
    if ((await servicesOf(odin, userId)).includes(INTERCEPT) !== assigned)
      await odin.put("/users/services", { userId, userServices: [{ serviceName: INTERCEPT, assigned }] });
    if (block) await odin.put(SETTINGS, { userId, [INTERCEPT]: block });
  },
};

async function readIntercept(odin, userId) {
  return interceptIn(await odin.get(SETTINGS, { userId }));
}

async function servicesOf(odin, userId) {
  const { userServices } = await odin.get("/users/services/assigned", { userId });
  return [userServices].flat().map(({ serviceName }) => serviceName);
}

const VOICE_PORTAL = ["Voice Messaging User", "Voice Portal Calling"];

export const passcode = once({
  name: "passcode",
  what: "changes the passcode",
  has: async (odin, userId) => (await servicesOf(odin, userId)).some((name) => VOICE_PORTAL.includes(name)),
  async change(odin, userId) {
    const newPasscode = await makePasscode(odin, await odin.get("/users", { userId }));
    await odin.put("/users/portal-passcode", { userId, newPasscode });
  },
  lasts: "nobody knows the old passcode. Set a new one",
});

export const password = once({
  name: "password",
  what: "changes the password",
  has: async (odin, userId) => Boolean(await odin.get("/users", { userId })),
  change: (odin, userId) => odin.put("/users/passwords", { userId, newPassword: makePassword() }),
  lasts: "nobody knows the old password. Set a new one",
});

export const phoneNumber = single({
  name: "phone number",
  what: (numbers) => `frees ${numbersInWords(numbers)}`,
  to: NO_NUMBERS,
  read: async (odin, userId) => numbersIn(await odin.get("/users", { userId })),
  write: (odin, userId, numbers) => odin.put("/users", { userId, ...numbers }),
});

export const device = single({
  name: "device",
  what: (one) => `frees the device ${one?.accessDevice.deviceName}`,
  to: null,
  read: async (odin, userId) => deviceIn(await odin.get("/users", { userId })),
  write: (odin, userId, one) => odin.put("/users", { userId, ...endpointFor(one) }),
});

export const appearances = {
  name: "appearances",
  take: async (odin, userId) => takingLine(await odin.get(SETTINGS, { userId })),
  read: async (odin, userId, linePort) => appearancesIn(await odin.get(SETTINGS, { userId })).get(linePort),
  write: (odin, userId, appearance, linePort) =>
    odin.put("/users/shared-call-appearance/endpoints", { userId, linePort, ...appearance }),
};
