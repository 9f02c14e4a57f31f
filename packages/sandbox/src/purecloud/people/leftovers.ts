import type { Person } from "../../estate/estate.js";
import { formOf } from "../common/ledger.js";
import { has, nearly, OF_LEAVERS, type Org } from "../common/org.js";

/** What a user who left still holds, with problem 28. Others who left have it because of their number only. */
export function leftoverOf({ estate }: Org, person: Person): "station" | "forwarding" | "group" | undefined {
  if (!has(person, 28) || has(person, ...OF_LEAVERS) || nearly(person, ...OF_LEAVERS)) return undefined;
  return formOf(estate, 28, person.index, ["station", "forwarding", "group"]);
}
