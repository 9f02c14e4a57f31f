import { type Subject, subjectAt } from "../common/subject.js";

/** The e-mail address on Odin, where both platforms are compared by it (both-07, both-11); absent for many rooms. */
export function emailOf(subject: Subject): string | undefined {
  const { estate, person, between } = subject;
  const [name, domain] = person.email.split("@");
  if (isRoom(subject)) return undefined;
  if (between.has(7)) {
    const peer = estate.peer(person.index) ?? person.index;
    return subjectAt(estate, Math.min(peer, person.index)).person.email;
  }
  if (between.has(11)) return `${name}@old.${domain}`;
  if (between.nearly(11)) return capitalised(person.email);
  const roll = subject.roll("email");
  if (roll.chance(0.1)) return between.has(8) ? person.email : undefined;
  return roll.chance(0.1) ? capitalised(person.email) : person.email;
}

const capitalised = (email: string) => email.charAt(0).toUpperCase() + email.slice(1);

/** Nearly missing on PureCloud (both-08): a room, which has no place there. */
export const isRoom = ({ between }: Subject): boolean => between.nearly(8);

/** The department on Odin; absent for many. Another than PureCloud's is both-12, a shorter name nearly. */
export function departmentOf(subject: Subject): string | undefined {
  const { estate, person, between } = subject;
  const roll = subject.roll("department");
  if (between.has(12)) return roll.pick(estate.departments.filter((one) => one !== person.department));
  if (between.nearly(12)) return shortened(person.department);
  return roll.chance(0.6) ? person.department : undefined;
}

const shortened = (name: string) => (name.includes(" ") ? (name.split(" ")[0] ?? name) : `${name.slice(0, 4)}.`);
