import { inAnyOrder } from "../common/daily.js";
import { domainOf, homeOf, type Subject, type Wire } from "../common/subject.js";

interface AlternateId {
  readonly userId: string;
  readonly description: string;
}

const STRANGERS: readonly AlternateId[] = [
  { userId: "userTest", description: "userTest" },
  { userId: "contractor@mailbox.example.net", description: "Single sign-on" },
  { userId: "support@helpdesk.example.org", description: "" },
];

/**
 * With problem 16, logins are outside the user's domain, or nobody recognises them. All others are within the domain.
 */
function alternateIds(subject: Subject): readonly AlternateId[] {
  if (subject.written.alternateIds) return subject.written.alternateIds;
  const roll = subject.roll("alternate ids");
  const within = (prefix: string): AlternateId => ({
    userId: `${prefix}${subject.person.index}@${domainOf(subject)}`,
    description: "Single sign-on",
  });
  if (subject.has(16)) return roll.chance(0.5) ? STRANGERS.slice(0, 2) : [roll.pick(STRANGERS)];
  if (subject.nearly(16)) return [within("sso."), within("webex.")];
  return roll.chance(0.2) ? [within("sso.")] : [];
}

export const alternateUserId = (subject: Subject): Wire => ({
  users: inAnyOrder(subject, alternateIds(subject)).map((one) => ({ ...one, alternate: true })),
  ...homeOf(subject),
});

/** The same in the profile. It is a list, a bare object if there is one, and absent if there is none. */
export function alternateIdsInProfile(subject: Subject): Wire {
  const items = inAnyOrder(subject, alternateIds(subject)).map(({ userId, description }) => ({
    alternateUserId: userId,
    description,
  }));
  return items.length === 0 ? {} : { alternateUserId: items.length === 1 ? items[0] : items };
}
