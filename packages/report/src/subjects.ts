import type { Subject, UserSubject } from "@rollcall/audit/rules";

/** The users of a subject: one, or both of a person. Importing that of the rules would load all rules. */
export const usersOf = (subject: Subject): readonly UserSubject[] =>
  subject.platform === "both" ? [subject.odin, subject.purecloud] : [subject];

/** The key of a subject, by which it is counted once. */
export const keyOf = (subject: Subject): string =>
  usersOf(subject)
    .map(({ platform, userId }) => `${platform} ${userId}`)
    .join(" ");

/** The name of a subject, or an id if it has none. */
export const nameOf = (subject: Subject): string => subject.name ?? usersOf(subject)[0]?.userId ?? "";
