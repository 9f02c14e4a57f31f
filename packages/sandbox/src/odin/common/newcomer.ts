import type { Dice } from "../../estate/dice.js";
import type { Estate, Person } from "../../estate/estate.js";
import { originalOf } from "../../estate/original.js";

const never = () => false;

/** Nothing happens by chance to a new user. */
const QUIET: Dice = {
  int: (_, high) => high,
  chance: never,
  pick: <T>(from: readonly T[]) => from[0] as T,
  uuid: () => "00000000-0000-4000-8000-000000000000",
};

/** Nobody whom the estate knows. All that there is of the user was written. */
const person = (index: number): Person => ({
  index,
  firstName: "",
  lastName: "",
  email: "",
  employeeId: "",
  department: "",
  title: "",
  site: "",
  extension: undefined,
  number: undefined,
  manager: undefined,
  on: { odin: false, purecloud: false },
  left: false,
  deleted: false,
  shares: new Set(),
  problems: new Set(),
  nearMisses: new Set(),
});

/** A user whom a request created, before anything is written. */
export const newcomer = (estate: Estate, index: number) => ({
  estate: originalOf(estate),
  person: person(index),
  isNew: true,
  has: never,
  nearly: never,
  roll: () => QUIET,
});
