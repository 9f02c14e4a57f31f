import { lineOf } from "../common/line.js";
import type { Subject, Wire } from "../common/subject.js";
import { emailOf } from "../people/identity.js";

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
      transferOnZeroToPhoneNumber: false,
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
