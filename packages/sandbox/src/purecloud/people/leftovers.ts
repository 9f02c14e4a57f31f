import type { Person } from "../../estate/estate.js";
import { formOf } from "../common/ledger.js";
import { has, nearly, OF_LEAVERS, type Org } from "../common/org.js";

/** Those who left for another reason keep their number only. */
const OTHERS = OF_LEAVERS.filter((problem) => problem !== 28);

/** What a user who left still holds, with problem 28. Others who left have it because of their number only. */
export function leftoverOf({ estate }: Org, person: Person): "station" | "forwarding" | "group" | undefined {
  if (!has(person, 28) || has(person, ...OTHERS) || nearly(person, ...OTHERS)) return undefined;
  return formOf(estate, 28, person.index, ["station", "forwarding", "group"]);
}
