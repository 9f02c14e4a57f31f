import { type OdinClient, passcodeMaker } from "@rollcall/clients/odin";
import { once } from "../logic/part.ts";
import { makePassword } from "../logic/password.ts";

/** Services that make a user known to the voice portal. Others have no passcode. */
const VOICE_PORTAL = ["Voice Messaging User", "Voice Portal Calling"];

/** The passcode of the voice portal, which can make calls. */
export const passcode = once<OdinClient>({
  name: "passcode",
  what: "changes the passcode",
  async has(odin, userId) {
    const { userServices } = await odin.getUserServicesAssigned({ userId });
    return [userServices].flat().some(({ serviceName }) => VOICE_PORTAL.includes(serviceName));
  },
  async change(odin, userId) {
    const newPasscode = await passcodeMaker(odin)(await odin.getUser({ userId }));
    await odin.putUserPortalPasscode({ body: { userId, newPasscode } });
  },
  lasts: "nobody knows the old passcode. Set a new one",
});

/** The password of the user's web pages. There, a user can set forwards again. */
export const password = once<OdinClient>({
  name: "password",
  what: "changes the password",
  has: async (odin, userId) => Boolean(await odin.getUser({ userId })),
  change: (odin, userId) => odin.putUserPassword({ body: { userId, newPassword: makePassword() } }),
  lasts: "nobody knows the old password. Set a new one",
});
