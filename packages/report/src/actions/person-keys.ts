import type { Judgement, Subject } from "@rollcall/audit/rules";
import { keyOf, usersOf } from "../subjects.js";

/** A key for whom a finding is about. Findings of both users of a person, and of the person, have the same. */
export function personKeys({ people, subjects }: Pick<Judgement, "people" | "subjects">): (subject: Subject) => string {
  const persons = new Map<string, string>();
  for (const { odin, purecloud } of people.matched) {
    const [first, second] = [subjects[odin], subjects[purecloud]];
    if (!first || !second) continue;
    for (const user of [first, second]) persons.set(keyOf(user), `${keyOf(first)} ${keyOf(second)}`);
  }
  return (subject) => {
    const [first] = usersOf(subject);
    return (first && persons.get(keyOf(first))) ?? keyOf(subject);
  };
}
