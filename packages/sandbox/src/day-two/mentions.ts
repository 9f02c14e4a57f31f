import type { Estate } from "../estate/estate.js";
import { type Group, indicesOf, keyOfGroup } from "../odin/common/group.js";
import { lineOf } from "../odin/common/line.js";
import { plain } from "../odin/common/numbers.js";
import { originOf, type Subject, subjectAt } from "../odin/common/subject.js";
import { callingLineIdOf } from "../odin/people/calling-line-id.js";
import { transferNumbers } from "../odin/plans/calling-plans.js";
import { serviceSettings } from "../odin/services/settings.js";
import { memberAt } from "../purecloud/common/org.js";
import { forwardingOf } from "../purecloud/telephony/forwarding.js";
import type { Who } from "./kind.js";

const known = new WeakMap<Estate, Map<string, ReadonlyMap<number, string>>>();

/** What each user of a group stored that may name another user, as text. */
function textsOf(estate: Estate, group: Group): ReadonlyMap<number, string> {
  const groups = known.get(estate) ?? new Map<string, ReadonlyMap<number, string>>();
  known.set(estate, groups);
  const key = keyOfGroup(group);
  const texts =
    groups.get(key) ?? new Map(indicesOf(estate, group).map((index) => [index, textOf(subjectAt(estate, index))]));
  groups.set(key, texts);
  return texts;
}

const textOf = (subject: Subject): string =>
  JSON.stringify([serviceSettings(subject), transferNumbers(subject), callingLineIdOf(subject).number]);

/** The users whose PureCloud forwarding can lead to a person come shortly before the person. */
const BEFORE = 12;

/** Whether another user stored the person's number or extension. Calls to it would then get lost. */
export function isMentioned({ odin, person, estate, org }: Who): boolean {
  const { number, extension } = lineOf(odin);
  const words = [number && plain(number), extension].filter((word) => word !== undefined);
  const isIn = (text: string) => words.some((word) => new RegExp(`(?<!\\d)0*${Number(word)}(?!\\d)`).test(text));
  const inGroup = [...textsOf(estate, originOf(odin))].some(([index, text]) => index !== person.index && isIn(text));
  if (inGroup || estate.circle(person.index) !== undefined) return true;
  return Array.from({ length: BEFORE }, (_, at) => (person.index - 1 - at + estate.size) % estate.size).some(
    (index) => {
      const { on } = estate.person(index);
      if (!on.purecloud || index === person.index) return false;
      const text = JSON.stringify(forwardingOf(org, memberAt(org, index)).calls ?? []);
      return [number, extension].some((word) => word !== undefined && text.includes(`"${word}"`));
    },
  );
}
