import type { Estate } from "../../estate/estate.js";
import { originalOf } from "../../estate/original.js";
import { membersOf } from "../common/answering.js";
import { type Group, indicesOf } from "../common/group.js";
import { type Subject, subjectAt } from "../common/subject.js";
import { licencesOf } from "./licences.js";

/** Services that a group buys by the seat. It has unlimited licences of all others. */
const BY_SEAT = new Set(["Client License 3", "Client License 4"]);

/** Licences that nobody used on the first day. */
const SPARE = 20;

const usersOf = (subjects: readonly Subject[], name: string): number =>
  subjects.filter((one) => licencesOf(one).direct.has(name)).length;

/** How many licences of a service a group has. Undefined if they are unlimited. */
export function quantityOf(estate: Estate, group: Group, name: string): number | undefined {
  if (!BY_SEAT.has(name)) return undefined;
  const first = indicesOf(originalOf(estate), group).map((index) => subjectAt(estate, index));
  return usersOf(first, name) + SPARE;
}

/** Whether a user can get a service. Who has it already needs no other licence. */
export function canHave(subject: Subject, name: string): boolean {
  const { estate, state } = subject;
  const quantity = quantityOf(estate, subject, name);
  if (quantity === undefined || licencesOf(subject).direct.has(name)) return true;
  return usersOf(membersOf(estate, subject, state), name) < quantity;
}
