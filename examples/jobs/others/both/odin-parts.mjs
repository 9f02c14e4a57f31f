import { INTERCEPT, interceptIn, SHUT_OFF } from "../../src/both/logic/intercept.ts";
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

export const intercept = single({
  name: "line",
  what: () => "shuts the line off",
  to: SHUT_OFF,
  read: async (odin, userId) => interceptIn(await odin.get(SETTINGS, { userId })),
  async write(odin, userId, block) {
    const assigned = block !== null;
    if ((await servicesOf(odin, userId)).includes(INTERCEPT) !== assigned)
      await odin.put("/users/services", { userId, userServices: [{ serviceName: INTERCEPT, assigned }] });
    if (block) await odin.put(SETTINGS, { userId, [INTERCEPT]: block });
  },
});

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
