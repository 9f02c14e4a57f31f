import { indicesOf } from "../odin/common/group.js";
import { lineOf } from "../odin/common/line.js";
import { plain } from "../odin/common/numbers.js";
import { originOf, subjectAt } from "../odin/common/subject.js";
import { callingLineIdOf } from "../odin/people/calling-line-id.js";
import { memberAt } from "../purecloud/common/org.js";
import { forwardingOf } from "../purecloud/telephony/forwarding.js";
import type { Who } from "./kind.js";

/** The users whose PureCloud forwarding can lead to a person come shortly before the person. */
const BEFORE = 12;

/**
 * Whether another user would have another problem without the person's number or extension. Such a user shows the number to
 * those who are called, or forwards calls to it. Other settings of Odin name it too, but calls to it then only get no answer.
 */
export const isMentioned = (who: Who): boolean =>
  who.estate.circle(who.index) !== undefined || isShown(who) || isTarget(who);

/** Whether another user of the group shows the number as theirs. */
function isShown({ odin, estate, index }: Who): boolean {
  const { number } = lineOf(odin);
  if (number === undefined) return false;
  return indicesOf(estate, originOf(odin))
    .filter((other) => other !== index && estate.person(other).problems.has("odin-24"))
    .some((other) => callingLineIdOf(subjectAt(estate, other)).number === plain(number));
}

function isTarget({ odin, estate, org, index }: Who): boolean {
  const { number, extension } = lineOf(odin);
  const before = Array.from({ length: BEFORE }, (_, at) => (index - 1 - at + estate.size) % estate.size);
  return before
    .filter((other) => other !== index && estate.person(other).on.purecloud)
    .flatMap((other) => forwardingOf(org, memberAt(org, other)).calls ?? [])
    .flatMap(({ targets = [] }) => targets)
    .some(({ value }) => value !== undefined && [number, extension].includes(value));
}
