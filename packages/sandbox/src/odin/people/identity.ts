import type { Person } from "../../estate/estate.js";
import { slug } from "../../estate/names.js";
import type { Subject } from "../common/subject.js";

/**
 * The e-mail address on Odin, by which both platforms are compared (both-07, both-11, and the cases of matching). Rooms, mailboxes and some
 * namesakes have none.
 */
export function emailOf(subject: Subject): string | undefined {
  const { estate, person, has, nearly } = subject;
  const [name, domain] = person.email.split("@");
  if (subject.isNew || isRoom(subject) || isVirtual(subject) || nearly("both-13")) return undefined;
  if (has("both-14")) return `${slug(firstOfPair(subject).department)}.team${firstOfPair(subject).index}@${domain}`;
  if (has("both-07")) return firstOfPair(subject).email;
  if (has("both-17")) return `${name}+desk@${domain}`;
  // With both-18, Odin still has the address that PureCloud had before. With both-04, nothing else may tell who it is.
  if (has("both-04", "both-06", "both-18") || nearly("both-14", "both-17", "both-18")) return person.email;
  if (has("both-11")) return `${name}@old.${domain}`;
  if (nearly("both-11")) return capitalised(person.email);
  if (estate.partner(person.index) !== undefined || needsEmail(subject)) return person.email;
  const roll = subject.roll("email");
  if (roll.chance(0.1)) return has("both-08") ? person.email : undefined;
  return roll.chance(0.1) ? capitalised(person.email) : person.email;
}

/** Whether no other key tells who it is. The name is a placeholder, two users of PureCloud show the extension, or it differs and there is no number. */
const needsEmail = ({ person, has, nearly }: Subject): boolean =>
  has(27) || person.problems.has("purecloud-19") || (nearly("both-04") && person.number === undefined);

/** The first of a pair that shares an address. */
function firstOfPair({ estate, person }: Subject): Person {
  return estate.person(Math.min(estate.peer(person.index) ?? person.index, person.index));
}

const capitalised = (email: string) => email.charAt(0).toUpperCase() + email.slice(1);

/** A room, which PureCloud does not need. It is nearly missing there (both-08). */
export const isRoom = ({ nearly }: Subject): boolean => nearly("both-08");

/** A user without a telephone whom nobody holds. Callers reach it by number (nearly problem 23, and problem 37). */
export const isVirtual = ({ has, nearly }: Subject): boolean => nearly(23) || has(37) || nearly(37);

/**
 * The department on Odin. Many users have none. With both-12, it differs from PureCloud's. In a near miss, its name is
 * shorter.
 */
export function departmentOf(subject: Subject): string | undefined {
  const { estate, person, has, nearly, written } = subject;
  if (written.department !== undefined) return written.department || undefined;
  const roll = subject.roll("department");
  if (has("both-12")) return roll.pick(estate.departments.filter((one) => one !== person.department));
  if (nearly("both-12")) return shortened(person.department);
  return roll.chance(0.6) ? person.department : undefined;
}

const shortened = (name: string) => (name.includes(" ") ? (name.split(" ")[0] ?? name) : `${name.slice(0, 4)}.`);
