/**
 * Gives users new passcodes for the voice portal, and writes them to a file that only its owner can read.
 *
 *     node rotate-passcodes.ts --odin-url https://tenant.prod.odinapi.net --users users.csv --out passcodes.csv --dry-run
 *
 * Needs a login of the group or above, with full access to users.
 *
 * Users who have a passcode in the file are passed over, so each rotation needs a new file.
 */
import type { OdinClient, PasscodeRules, UserProfile } from "@rollcall/clients/odin";
import { defineJob, each, main, odin, readCsv, type Step } from "../kit/index.ts";
import { readRules } from "./passcode-rules.ts";
import { makePasscode, ownNumbersOf } from "./shared/passcode.ts";
import { openPasscodes, type PasscodeFile } from "./shared/passcode-file.ts";

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
    const rulesOf = readRules(odin);
    const rows = await readCsv(users, { needed: ["userId"] });
    const file = await openPasscodes(out);
    return each(
      rows,
      ({ userId }) => stepsFor(odin, userId, file, rulesOf),
      () => file.close(),
    );
  },
});

/** A passcode cannot be read back, so the file says who has a new one. */
async function stepsFor(
  odin: OdinClient,
  userId: string,
  file: PasscodeFile,
  rulesOf: (user: UserProfile) => Promise<PasscodeRules>,
): Promise<Step[]> {
  if (file.isSet(userId)) return [];
  await odin.getUserPortalPasscode({ userId }); // refused for a user without a voice portal
  const user = await odin.getUser({ userId });
  const rules = await rulesOf(user);
  const run = async () => {
    const passcode = makePasscode(rules, ownNumbersOf(user));
    await file.add(userId, passcode, "planned");
    await odin.putUserPortalPasscode({ body: { userId, newPasscode: passcode } });
    await file.add(userId, passcode, "set");
  };
  return [{ what: "sets a new passcode", run }];
}

await main(rotatePasscodes, import.meta.url);
