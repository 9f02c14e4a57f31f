import { lineOf } from "../common/line.js";
import { coerced } from "../common/numbers.js";
import type { Subject, Wire } from "../common/subject.js";
import { emailOf } from "../people/identity.js";
import { externalNumber, internalNumber } from "./dialled.js";

/**
 * Where a caller gets by 0. With problem 34, it is outside. In a near miss, that is prepared and off, or it is a
 * colleague, as for some other users.
 */
function operatorOf(subject: Subject): Wire {
  const roll = subject.roll("voice mail operator");
  const isPrepared = subject.nearly(34) && roll.chance(0.5);
  if (subject.has(34) || isPrepared) {
    const transferPhoneNumber = coerced(externalNumber(subject, roll, "voice mail"));
    return { transferOnZeroToPhoneNumber: !isPrepared, transferPhoneNumber };
  }
  if (!subject.nearly(34) && !roll.chance(0.15)) return { transferOnZeroToPhoneNumber: false };
  return { transferOnZeroToPhoneNumber: true, transferPhoneNumber: coerced(internalNumber(subject, roll)) };
}

/** Two services in one. The block holds another block with its own name. */
export function voiceMessagingUser(subject: Subject): Wire {
  const { userId, serviceProviderId, groupId, person } = subject;
  const where = { serviceProviderId, groupId, userId };
  const email = emailOf(subject) ?? person.email;
  return {
    "Voice Messaging User": {
      isActive: true,
      processing: "Unified Voice and Email Messaging",
      voiceMessageDeliveryEmailAddress: email,
      usePhoneMessageWaitingIndicator: true,
      sendVoiceMessageNotifyEmail: false,
      sendCarbonCopyVoiceMessage: false,
      ...operatorOf(subject),
      alwaysRedirectToVoiceMail: false,
      busyRedirectToVoiceMail: true,
      noAnswerRedirectToVoiceMail: true,
      outOfPrimaryZoneRedirectToVoiceMail: false,
      ...where,
    },
    "Voice Messaging User Advanced": {
      mailServerSelection: "Group Mail Server",
      groupMailServerEmailAddress: email,
      groupMailServerUserId: `vm${lineOf(subject).extension ?? person.index}`,
      useGroupDefaultMailServerFullMailboxLimit: true,
      personalMailServerProtocol: "POP3",
      personalMailServerRealDeleteForImap: false,
      ...where,
    },
  };
}
