import type { User } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import { has, type Member, nearly, type Org, roll } from "../common/org.js";

export type Traces = Pick<User, "dateLastLogin" | "dateWelcomeSent" | "lastTokenIssued">;

/** Last seen this number of days ago, and welcomed years before. */
function seen(days: number, welcomed: number): Traces {
  return {
    dateLastLogin: ago(days, "days"),
    lastTokenIssued: { dateIssued: ago(days, "days") },
    dateWelcomeSent: ago(welcomed, "days"),
  };
}

/** When a user was invited and last seen. Active users show problems 4 and 5 here. */
export function tracesOf(org: Org, { person }: Member): Traces {
  return person ? generated(org, person) : {};
}

function generated(org: Org, person: Person): Traces {
  const dice = roll(org, person, "traces");
  const welcomed = dice.int(700, 2500);
  if (has(person, 5)) return { dateWelcomeSent: ago(dice.int(100, 400), "days") };
  if (has(person, 4)) return seen(dice.int(200, 600), welcomed);
  if (nearly(person, 5)) return { dateWelcomeSent: ago(dice.int(2, 12), "days") };
  if (nearly(person, 4)) return seen(dice.int(62, 78), welcomed);
  if (person.left) return seen(dice.int(100, 400), welcomed);
  return seen(dice.int(0, 14), welcomed);
}
