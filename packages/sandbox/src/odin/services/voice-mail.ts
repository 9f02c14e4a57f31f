import { afterWrites } from "../common/after-writes.js";
import { forUser } from "../common/answering.js";
import { notAssigned, notFound, ok } from "../common/replies.js";
import type { Subject, Wire } from "../common/subject.js";
import { hasService } from "./licences.js";
import { blockOf } from "./settings.js";

const SERVICE = "Voice Messaging User";

/** A part of the mailbox. The settings of all services hold two parts in one block. Undefined for a user without it. */
const part =
  (read: (subject: Subject) => unknown) =>
  (subject: Subject): unknown =>
    hasService(subject, SERVICE) ? read(subject) : undefined;

const inBlock = (name: string) => part((subject) => (blockOf(subject, SERVICE) as Wire)[name]);

const homeOf = ({ userId, serviceProviderId, groupId }: Subject): Wire => ({ userId, serviceProviderId, groupId });

/** Where the changes of a part are kept that the settings of all services show. */
export const inBlockOf = (name: string) => ({ service: SERVICE, part: name });

export const messaging = inBlock(SERVICE);
export const advanced = inBlock(`${SERVICE} Advanced`);

/** Nobody forwards callers after the greeting. Some people recorded it themselves. */
export const greetings = part((subject) =>
  afterWrites(subject, "VoiceMessagingGreetings", {
    busyAnnouncementSelection: "Default",
    noAnswerAnnouncementSelection: subject.roll("greeting").pick(["Default", "Default", "Personal"]),
    noAnswerNumberOfRings: subject.roll("mailbox rings").int(2, 6),
    disableMessageDeposit: false,
    disableMessageDepositAction: "Disconnect",
    ...homeOf(subject),
  }),
);

/** Few people reach the portal from their own phone without a passcode. */
export const voicePortal = part((subject) =>
  afterWrites(subject, "VoiceMessagingVoicePortal", {
    usePersonalizedName: false,
    voicePortalAutoLogin: subject.roll("portal login").chance(0.1),
    ...homeOf(subject),
  }),
);

const LISTS = 15;

/** The lists to which the user can send a message. All are there, and all are empty at first. */
export const distributionLists = (subject: Subject) =>
  afterWrites(subject, "VoiceMessagingDistributionLists", {
    lists: Array.from({ length: LISTS }, (_, at) => ({ listId: String(at), phoneNumbers: [], userId: subject.userId })),
  }) as { readonly lists: readonly Wire[] };

export const distributionListsOf = part((subject) => distributionLists(subject).lists);

export const getUserVoiceMessagingDistributionList = forUser((subject, { query }) => {
  const lists = distributionListsOf(subject) as readonly Wire[] | undefined;
  if (!lists) return notAssigned(subject.roll(`without ${SERVICE}`), SERVICE);
  const list = lists.find(({ listId }) => listId === String(query.listId));
  return list ? ok(list) : notFound();
});
