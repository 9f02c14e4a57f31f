import type { OdinClient } from "@rollcall/clients/odin";
import { readRules } from "../../odin/passcode-rules.ts";
import { makePasscode, ownNumbersOf } from "../../odin/shared/passcode.ts";
import { notRestored, once, type Part } from "../shared/part.ts";
import { makePassword } from "../shared/password.ts";

/** Services that make a user known to the voice portal. Others have no passcode. */
const VOICE_PORTAL = ["Voice Messaging User", "Voice Portal Calling"];

/** The passcode of the voice portal, which can make calls. */
export const passcode: Part<OdinClient> = {
  name: "passcode",
  async take(odin, userId, notes) {
    const { userServices } = await odin.getUserServicesAssigned({ userId });
    if (![userServices].flat().some(({ serviceName }) => VOICE_PORTAL.includes(serviceName))) return [];
    return once("changes the passcode", notes, async () => {
      const user = await odin.getUser({ userId });
      const newPasscode = makePasscode(await readRules(odin)(user), ownNumbersOf(user));
      await odin.putUserPortalPasscode({ body: { userId, newPasscode } });
    });
  },
  giveBack: notRestored("passcode"),
};

/** The password of the user's web pages. There, a user can set forwards again. */
export const password: Part<OdinClient> = {
  name: "password",
  async take(odin, userId, notes) {
    await odin.getUser({ userId }); // A dry run too says that nobody has this id.
    return once("changes the password", notes, () =>
      odin.putUserPassword({ body: { userId, newPassword: makePassword() } }),
    );
  },
  giveBack: notRestored("password"),
};
