import type { OdinClient } from "@rollcall/clients/odin";
import type { Part } from "../shared/part.ts";

/** The telephones of BroadWorks Anywhere. Each has its own switch. */
export const anywhere: Part<OdinClient> = {
  name: "BroadWorks Anywhere",
  async take(odin, userId) {
    const locations = await locationsOf(odin, userId);
    return locations
      .filter(({ isActive }) => isActive)
      .map(({ phoneNumber }) => ({
        what: `stops ${phoneNumber}`,
        before: phoneNumber,
        run: () => odin.putUserBroadWorksAnywherePhoneNumber({ body: { userId, phoneNumber, isActive: false } }),
      }));
  },
  async giveBack(odin, userId, before) {
    const phoneNumber = before as string | number;
    const locations = await locationsOf(odin, userId);
    const location = locations.find((one) => String(one.phoneNumber) === String(phoneNumber));
    if (!location) throw new Error(`BroadWorks Anywhere has no location ${phoneNumber} any more`);
    if (location.isActive) return [];
    const body = { userId, phoneNumber, isActive: true };
    return [{ what: `starts ${phoneNumber} again`, run: () => odin.putUserBroadWorksAnywherePhoneNumber({ body }) }];
  },
};

/** The settings of all services say whether the user has this one. Without the service, the next read is an error. */
async function locationsOf(odin: OdinClient, userId: string) {
  const settings = await odin.getUserServiceSettings({ userId });
  if (!("BroadWorks Anywhere" in settings)) return [];
  const { phoneNumbers = [] } = await odin.getUserBroadWorksAnywhere({ userId });
  return [phoneNumbers].flat();
}
