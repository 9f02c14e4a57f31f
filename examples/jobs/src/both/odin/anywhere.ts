import type { OdinClient } from "@rollcall/clients/odin";
import type { Part } from "../logic/part.ts";

/** The telephones of BroadWorks Anywhere. Each has its own switch. */
export const anywhere: Part<OdinClient, boolean> = {
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
    odin.putUserBroadWorksAnywherePhoneNumber({ body: { userId, phoneNumber, isActive } }),
};

/** The settings of all services say whether the user has this one. Without the service, the next read is an error. */
async function locationsOf(odin: OdinClient, userId: string) {
  if (!("BroadWorks Anywhere" in (await odin.getUserServiceSettings({ userId })))) return [];
  const { phoneNumbers = [] } = await odin.getUserBroadWorksAnywhere({ userId });
  return [phoneNumbers].flat();
}
