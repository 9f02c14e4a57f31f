import type { UpdateVoicemailUserPolicy, VoicemailUserPolicy } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import type { Call } from "../../server/handler.js";
import { readUser, writeUser } from "../common/answering.js";
import { type Member, type Org, roll } from "../common/org.js";
import { timeOf, write } from "../common/state.js";

/** Whether a user has voicemail. The PIN is never sent. */
function policyOf(org: Org, { person, written }: Member): VoicemailUserPolicy {
  if (written.voicemail) return written.voicemail;
  if (!person) return { enabled: true, alertTimeoutSeconds: 18 };
  const dice = roll(org, person, "voicemail");
  const [alertTimeoutSeconds, modifiedDate] = [dice.pick([12, 18, 18, 30]), ago(dice.int(20, 800), "days")];
  return { enabled: dice.chance(0.9), alertTimeoutSeconds, modifiedDate, sendEmailNotifications: dice.chance(0.7) };
}

/** Writes a policy after the one before. The PIN is kept nowhere. */
const writing =
  (keeps: boolean) =>
  (org: Org, member: Member, { body }: Call) => {
    const { pin: _, ...sent } = body as UpdateVoicemailUserPolicy;
    const voicemail = { ...(keeps && policyOf(org, member)), ...sent, modifiedDate: timeOf(org.state) };
    write(org.state, member.id, { voicemail });
  };

export const getVoicemailUserpolicy = readUser(policyOf);

export const patchVoicemailUserpolicy = writeUser(writing(true), policyOf);

export const putVoicemailUserpolicy = writeUser(writing(false), policyOf);
