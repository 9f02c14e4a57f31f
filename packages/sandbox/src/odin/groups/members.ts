import type { Subject, Wire } from "../common/subject.js";
import { summaryOf } from "../people/profile.js";

/** A user in the list of members of something. */
export function memberRow(subject: Subject): Wire {
  const { userId, lastName, firstName, hiraganaLastName, hiraganaFirstName, ...summary } = summaryOf(subject);
  const { phoneNumber, extension, department, emailAddress } = summary;
  return {
    userId,
    lastName,
    firstName,
    hiraganaLastName,
    hiraganaFirstName,
    phoneNumber,
    extension,
    department,
    emailAddress,
  };
}
