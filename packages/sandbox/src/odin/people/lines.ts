import type { Reply } from "../../server/handler.js";
import { membersOf } from "../common/answering.js";
import { type Line, lineOf } from "../common/line.js";
import { dashed, plain } from "../common/numbers.js";
import { rejected } from "../common/replies.js";
import type { Subject, Wire } from "../common/subject.js";
import { numbersOf } from "../groups/groups.js";
import { virtualUsersOf } from "../groups/service-instances.js";
import type { Place } from "../rows/list.js";

const isUnset = (value: unknown): boolean => value === undefined || value === null || value === "";

/** A number of the group in E.164, as a caller writes it. Undefined if the group has no such number. */
function numberIn(place: Place, own: string | undefined, given: string): string | undefined {
  const digits = given.replace(/\D/g, "");
  const listed = numbersOf(place).flatMap(({ list }) => (list as readonly string[]).map((one) => one.replace("-", "")));
  return [...listed, ...(own ? [own] : [])].find((one) => [one.slice(1), plain(one)].includes(digits));
}

/** The line of a user after a change of it. A number of a colleague or a virtual user is refused. The words of the platform are unknown. */
export function lineAfter(subject: Subject, change: Wire, place: Place): Line | Reply {
  const before = lineOf(subject);
  const others = membersOf(place.estate, place, place.state).filter(({ userId }) => userId !== subject.userId);
  const taken = [...others.map(lineOf), ...virtualUsersOf(place)];
  let { number, extension } = before;
  if ("phoneNumber" in change) {
    const given = change.phoneNumber;
    number = isUnset(given) ? undefined : numberIn(place, before.number, String(given));
    if (!isUnset(given) && number === undefined) return rejected("The phone number is not one of the group.");
    const isTaken = number !== undefined && number !== before.number && taken.some((one) => one.number === number);
    if (isTaken) return rejected(`The phone number is in use: ${dashed(String(number))}`);
  }
  if ("extension" in change) {
    extension = isUnset(change.extension) ? undefined : String(change.extension);
    const isTaken = extension !== undefined && taken.some((one) => one.extension === extension);
    if (isTaken && extension !== before.extension) return rejected(`The extension is in use: ${extension}`);
  }
  return { number, extension };
}
