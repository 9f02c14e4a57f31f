import type { Dice } from "../../estate/dice.js";
import { indicesOf, mainNumber } from "../common/group.js";
import { madeLine } from "../common/line.js";
import { plain } from "../common/numbers.js";
import { originOf, type Subject, subjectAt } from "../common/subject.js";

/** A number outside the organisation, in the ways that people write one. */
export function externalNumber(subject: Subject, roll: Dice, purpose: string): string {
  const number = subject.estate.outsideNumber(subject.person.index, purpose).slice(1);
  return roll.pick([`+${number}`, `011${number}`, `00${number}`, number]);
}

const TRIES = 20;

/** Another user of the group who passes the test. */
export function colleague(subject: Subject, roll: Dice, suits: (other: Subject) => boolean): Subject | undefined {
  const members = indicesOf(subject.estate, originOf(subject));
  for (let tries = 0; tries < TRIES && members.length > 1; tries++) {
    const index = roll.pick(members);
    if (index === subject.person.index) continue;
    const other = subjectAt(subject.estate, index);
    if (suits(other)) return other;
  }
  return undefined;
}

/** Digits that reach a colleague in the group: an extension, or sometimes the whole number. They never look foreign. If there is nobody, they reach the group. */
export function internalNumber(subject: Subject, roll: Dice): string {
  const whole = roll.chance(0.2);
  const other = colleague(subject, roll, (candidate) => {
    const { number, extension } = madeLine(candidate);
    return whole ? number !== undefined : extension !== undefined && !/^(00|011)/.test(extension);
  });
  const line = other && madeLine(other);
  if (line && whole && line.number) return plain(line.number);
  return line?.extension ?? plain(mainNumber(subject.estate, originOf(subject)));
}
