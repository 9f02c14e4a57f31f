import { madeLine } from "../common/line.js";
import { coerced } from "../common/numbers.js";
import { type Subject, shortIdOf, type Wire } from "../common/subject.js";
import { isRoom, isVirtual } from "./identity.js";

/** The name in Odin as a person typed it. It is HR's name, with or without capitals and accents. */
function typed(subject: Subject): { readonly firstName: string; readonly lastName: string } {
  const { firstName, lastName } = nameOf(subject);
  // In a near miss of both-06, only the spelling of the name differs.
  const habit = subject.roll("name").int(0, subject.nearly("both-06") ? 15 : 99);
  if (subject.nearly("both-06") && habit > 12) return { firstName, lastName: shortened(lastName) };
  if (habit < 5) return { firstName, lastName: lastName.toUpperCase() };
  if (habit < 8) return { firstName: firstName.toLowerCase(), lastName: lastName.toLowerCase() };
  if (habit < 11) return { firstName: bare(firstName), lastName: bare(lastName).toUpperCase() };
  if (habit < 13) return { firstName: swapped(firstName), lastName: swapped(lastName) };
  return { firstName, lastName };
}

/**
 * A room has the name of its site, and a virtual user that of its department. With both-06, a user has an earlier name. In a near miss of a placeholder (27), the
 * name has a digit in it.
 */
function nameOf(subject: Subject): { readonly firstName: string; readonly lastName: string } {
  const { estate, person } = subject;
  const { firstName, lastName, site, index } = person;
  if (isRoom(subject))
    return { firstName: subject.roll("room").pick(["Lobby", "Fax", "Meeting room"]), lastName: site };
  if (isVirtual(subject))
    return { firstName: subject.roll("virtual").pick(["Mailbox", "Auto Attendant"]), lastName: person.department };
  if (subject.has("both-06")) return { firstName, lastName: estate.otherLastName(index) };
  if (subject.nearly(27)) return { firstName, lastName: `${lastName} 2` };
  return { firstName, lastName };
}

/** The first letters, as an old form with few boxes kept them. */
const shortened = (name: string) => ([...name].length > 5 ? [...name].slice(0, -2).join("") : name.toUpperCase());
const bare = (name: string) => name.normalize("NFD").replace(/\p{Mn}/gu, "");
const swapped = (name: string) =>
  [...name].map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())).join("");

/** With problem 27, a user without a name has this one. Digits become a number, as in seed 000. */
function placeholder(subject: Subject): string | number {
  return coerced(madeLine(subject).extension ?? shortIdOf(subject));
}

/** The six name fields of a profile. */
export function namesOf(subject: Subject): Wire {
  const name = subject.has(27) ? placeholder(subject) : undefined;
  const made = name === undefined ? typed(subject) : { firstName: name, lastName: name };
  const { written } = subject;
  const firstName = written.firstName === undefined ? made.firstName : coerced(written.firstName);
  const lastName = written.lastName === undefined ? made.lastName : coerced(written.lastName);
  return {
    lastName,
    firstName,
    callingLineIdLastName: lastName,
    callingLineIdFirstName: firstName,
    hiraganaLastName: lastName,
    hiraganaFirstName: firstName,
  };
}
