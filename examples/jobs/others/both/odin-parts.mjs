import { notRestored, once } from "../../src/both/shared/part.ts";
import { makePassword } from "../../src/both/shared/password.ts";
import { differing, settingsIn, stopping } from "../../src/both/shared/ways-out.ts";
import { makePasscode, ownNumbersOf } from "../../src/odin/shared/passcode.ts";

const SETTINGS = "/users/services/settings";

export const waysOut = {
  name: "ways out",
  async take(odin, userId) {
    const { change, before } = stopping(settingsIn(await odin.get(SETTINGS, { userId })));
    const services = Object.keys(change);
    if (services.length === 0) return [];
    const run = () => odin.put(SETTINGS, { userId, ...change });
    return [{ what: `stops ${services.join(", ")}`, before, run }];
  },
  async giveBack(odin, userId, before) {
    const change = differing(settingsIn(await odin.get(SETTINGS, { userId })), before);
    const services = Object.keys(change);
    if (services.length === 0) return [];
    return [{ what: `starts ${services.join(", ")} again`, run: () => odin.put(SETTINGS, { userId, ...change }) }];
  },
};

const PHONES = "/users/broad-works-anywhere/phone-numbers";

export const anywhere = {
  name: "BroadWorks Anywhere",
  async take(odin, userId) {
    const locations = await locationsOf(odin, userId);
    return locations
      .filter(({ isActive }) => isActive)
      .map(({ phoneNumber }) => ({
        what: `stops ${phoneNumber}`,
        before: phoneNumber,
        run: () => odin.put(PHONES, { userId, phoneNumber, isActive: false }),
      }));
  },
  async giveBack(odin, userId, phoneNumber) {
    const locations = await locationsOf(odin, userId);
    const location = locations.find((one) => String(one.phoneNumber) === String(phoneNumber));
    if (!location) throw new Error(`BroadWorks Anywhere has no location ${phoneNumber} any more`);
    if (location.isActive) return [];
    const run = () => odin.put(PHONES, { userId, phoneNumber, isActive: true });
    return [{ what: `starts ${phoneNumber} again`, run }];
  },
};

async function locationsOf(odin, userId) {
  if (!("BroadWorks Anywhere" in (await odin.get(SETTINGS, { userId })))) return [];
  const { phoneNumbers = [] } = await odin.get("/users/broad-works-anywhere", { userId });
  return [phoneNumbers].flat();
}

const VOICE_PORTAL = ["Voice Messaging User", "Voice Portal Calling"];

export const passcode = {
  name: "passcode",
  async take(odin, userId, notes) {
    const { userServices } = await odin.get("/users/services/assigned", { userId });
    if (![userServices].flat().some(({ serviceName }) => VOICE_PORTAL.includes(serviceName))) return [];
    return once("changes the passcode", notes, async () => {
      const user = await odin.get("/users", { userId });
      const newPasscode = makePasscode(await rulesOf(odin, user), ownNumbersOf(user));
      await odin.put("/users/portal-passcode", { userId, newPasscode });
    });
  },
  giveBack: notRestored("passcode"),
};

/** A group says whose rules are in force. A login that may not read those uses what the group shows of them. */
async function rulesOf(odin, { serviceProviderId, groupId }) {
  const ofGroup = await odin.get("/groups/passcode-rules", { serviceProviderId, groupId });
  const orOfGroup = (error) => {
    if (error.status === 401 || error.status === 403) return ofGroup;
    throw error;
  };
  if (ofGroup.useRuleLevel === "Service Provider")
    return odin.get("/service-providers/passcode-rules", { serviceProviderId }).catch(orOfGroup);
  if (ofGroup.useRuleLevel === "System") return odin.get("/system/passcode-rules").catch(orOfGroup);
  return ofGroup;
}

export const password = {
  name: "password",
  take: async (odin, userId, notes) =>
    once("changes the password", notes, () => odin.put("/users/passwords", { userId, newPassword: makePassword() })),
  giveBack: notRestored("password"),
};
