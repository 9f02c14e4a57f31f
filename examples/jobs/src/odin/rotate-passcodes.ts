/**
 * Gives users new passcodes for the voice portal, and writes them to a file that only its owner can read.
 *
 *     node rotate-passcodes.ts --odin-url https://tenant.prod.odinapi.net --users users.csv --out passcodes.csv --dry-run
 *
 * Needs a login of the group or above, with full access to users.
 *
 * Users who have a passcode in the file are passed over, so each rotation needs a new file.
 */
import { passcodeMaker } from "@rollcall/clients/odin";
import { defineJob, each, main, odin, readCsv } from "../kit/index.ts";
import { openPasscodes } from "./logic/passcode-file.ts";

export const rotatePasscodes = defineJob({
  name: "rotate-passcodes",
  about: "Gives users new passcodes for the voice portal, and writes them to a file.",
  needs: ["a login of the group or above, with full access to users"],
  platforms: { odin },
  flags: {
    users: { value: "FILE", help: "CSV with the column userId" },
    out: { value: "FILE", help: "file for the passcodes, a new one for each rotation. Only its owner can read it" },
  },
  keeps: "out",
  async plan({ odin }, { users, out }) {
    const rows = await readCsv(users, { needed: ["userId"] });
    const [passcodeFor, file] = [passcodeMaker(odin), await openPasscodes(out)];
    const steps = async ({ userId }: { userId: string }) => {
      if (file.isSet(userId)) return []; // A passcode cannot be read back.
      await odin.getUserPortalPasscode({ userId }); // refused for a user without a voice portal
      const newPasscode = await passcodeFor(await odin.getUser({ userId }));
      const run = async () => {
        await file.add(userId, newPasscode, "planned");
        await odin.putUserPortalPasscode({ body: { userId, newPasscode } });
        await file.add(userId, newPasscode, "set");
      };
      return [{ what: "sets a new passcode", run }];
    };
    return each(rows, steps, () => file.close());
  },
});

await main(rotatePasscodes, import.meta.url);
