import type { VoicemailUserPolicy } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import { readUser } from "../common/answering.js";
import { type Member, type Org, roll } from "../common/org.js";

/** Whether a user has voicemail. The PIN is never sent. */
function policyOf(org: Org, { person }: Member): VoicemailUserPolicy {
  if (!person) return { enabled: true, alertTimeoutSeconds: 18 };
  const dice = roll(org, person, "voicemail");
  const [alertTimeoutSeconds, modifiedDate] = [dice.pick([12, 18, 18, 30]), ago(dice.int(20, 800), "days")];
  return { enabled: dice.chance(0.9), alertTimeoutSeconds, modifiedDate, sendEmailNotifications: dice.chance(0.7) };
}

export const getVoicemailUserpolicy = readUser(policyOf);
