import { lineOf } from "../common/line.js";
import { plain } from "../common/numbers.js";
import { type Subject, shortIdOf } from "../common/subject.js";
import { groupPasscodeRules, groupPasswordRules } from "../groups/rules.js";

/** The first sentence whose condition holds. None repeats the secret. */
const first = (faults: Readonly<Record<string, boolean>>): string | undefined =>
  Object.keys(faults).find((words) => faults[words]);

/** Why the rules of the group refuse a passcode. The words are ours, because no source shows those of the platform. */
export function passcodeFault(subject: Subject, passcode: string): string | undefined {
  const rules = groupPasscodeRules(subject);
  const { number, extension } = lineOf(subject);
  const { minCodeLength, maxCodeLength } = rules;
  return first({
    [`The passcode must have ${minCodeLength} to ${maxCodeLength} digits.`]:
      passcode.length < minCodeLength || passcode.length > maxCodeLength,
    "The passcode must not be one digit only.": rules.disallowRepeatedDigits && new Set(passcode).size === 1,
    "The passcode must not be the number of the user.":
      rules.disallowUserNumber && [extension, number && plain(number)].includes(passcode),
    "The passcode must not be the old one.": passcode === subject.written.secrets?.passcode,
  });
}

/** Why the rules of the group refuse a password of the web login. Rules about the old one need the old one. */
export function passwordFault(subject: Subject, password: string, old: string | undefined): string | undefined {
  const rules = groupPasswordRules(subject);
  const known = subject.written.secrets?.password;
  return first({
    "The old password is not right.": old !== undefined && known !== undefined && old !== known,
    "The password must not be the old one.": old === password,
    "The password must not be the id of the user.": [subject.userId, shortIdOf(subject)].includes(password),
    [`The password must have ${rules.minLength} characters.`]: password.length < rules.minLength,
    "The password must have a digit.": !/\d/.test(password),
    "The password must have a capital letter.": rules.restrictMinUpperCaseLetters && !/[A-Z]/.test(password),
    "The password must have a small letter.": rules.restrictMinLowerCaseLetters && !/[a-z]/.test(password),
  });
}
