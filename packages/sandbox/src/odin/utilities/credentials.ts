import { afterWrites } from "../common/after-writes.js";
import { madeLine } from "../common/line.js";
import { coerced, plain } from "../common/numbers.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { profileOf } from "../people/profile.js";
import { hasService } from "../services/licences.js";

/** The name by which a device logs in. Undefined for a user without the service. It is absent for a user without a number. */
export function authentication(subject: Subject): Wire | undefined {
  if (!hasService(subject, "Authentication")) return undefined;
  const { number } = madeLine(subject);
  return afterWrites(subject, "Authentication", {
    ...(number ? { userName: coerced(plain(number)) } : {}),
    ...homeOf(subject),
  });
}

/** The profile says the same of the days. */
export const password = (subject: Subject): Wire => ({
  isLoginDisabled: false,
  expirationDays: profileOf(subject).passwordExpiresDays,
  userId: subject.userId,
});
