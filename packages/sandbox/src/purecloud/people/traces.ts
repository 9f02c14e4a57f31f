import type { User } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import { formOf } from "../common/ledger.js";
import { has, type Member, nearly, type Org, roll } from "../common/org.js";

export type Traces = Pick<User, "dateLastLogin" | "dateWelcomeSent" | "lastTokenIssued">;

/** Last seen this number of days before a time, and welcomed years before. */
function seen(days: number, welcomed: number, now?: number): Traces {
  return {
    dateLastLogin: ago(days, "days", now),
    lastTokenIssued: { dateIssued: ago(days, "days", now) },
    dateWelcomeSent: ago(welcomed, "days"),
  };
}

/** When a user was invited and last seen. Active users show problems 4 and 5 here. */
export function tracesOf(org: Org, { person }: Member): Traces {
  return person ? generated(org, person) : {};
}

function generated(org: Org, person: Person): Traces {
  const dice = roll(org, person, "traces");
  // People who are there log in every day. What is long ago stays where it is.
  const { now } = org.estate;
  const welcomed = dice.int(700, 2500);
  if (has(person, 5)) return { dateWelcomeSent: ago(dice.int(100, 400), "days") };
  const long = dice.int(92, 600);
  if (has(person, 4)) {
    // No login at all, and an old token. Others of the page have a login, so this user never had one.
    const { dateLastLogin: _, ...token } = seen(long, welcomed);
    return formOf(org.estate, 4, person.index, [seen(long, welcomed), token]);
  }
  const recent = { dateIssued: ago(dice.int(1, 20), "days", now) };
  if (nearly(person, 5)) {
    const isNew = { dateWelcomeSent: ago(dice.int(2, 12), "days") };
    return formOf<Traces>(org.estate, 5, person.index, [
      isNew,
      { dateWelcomeSent: ago(long, "days"), lastTokenIssued: recent },
    ]);
  }
  if (nearly(person, 4)) {
    // Up to exactly 90 days is no problem, and neither is an old login with a new token.
    return formOf<Traces>(org.estate, 4, person.index, [
      seen(dice.int(62, 90), welcomed, now),
      { ...seen(long, welcomed), lastTokenIssued: recent },
    ]);
  }
  if (nearly(person, 3)) return seen(dice.int(0, 5), formOf(org.estate, 3, person.index, [welcomed, 20]), now);
  if (person.left) return seen(dice.int(100, 400), welcomed);
  return seen(dice.int(0, 14), welcomed, now);
}
