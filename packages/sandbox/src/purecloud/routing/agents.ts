import type { Person } from "../../estate/estate.js";
import { formOf } from "../common/ledger.js";
import { has, nearly, type Org, roll } from "../common/org.js";

/** Problems, and near misses, of agents only. */
const OF_AGENTS = [10, 11, 12, 13, 14, 23, "both-10", "both-20"] as const;
const NEARLY_OF_AGENTS = [10, 11, 12, 13, 14, 16, 23, "both-10"] as const;

/** Near misses of people who are in no queue. */
const NEARLY_OF_OTHERS = [30, "both-20"] as const;

/** Whether a person takes conversations from queues. */
export function isAgent(org: Org, person: Person): boolean {
  if (has(person, ...OF_AGENTS) || nearly(person, ...NEARLY_OF_AGENTS)) return true;
  if (nearly(person, ...NEARLY_OF_OTHERS)) return false;
  return !person.left && roll(org, person, "agent").chance(0.45);
}

/** Whether calls from queues are answered without a click. The policy wants this for agents only. */
export function autoAnswerOf(org: Org, person: Person): boolean {
  return isAgent(org, person) !== has(person, 16);
}

/**
 * Whether an agent accepts no work at the moment, like people who are away. With problem 10, such an agent accepts it.
 */
export function isOffQueue(org: Org, person: Person): boolean {
  if (has(person, 10)) return false;
  // In a near miss of problem 10, half of the users are away within their dates, and still joined.
  // A user who nearly has problem 9 may have it a day later. Then problem 10 must not come with it.
  return has(person, 9) || nearly(person, 9, 16) || (nearly(person, 10) && !staysJoined(org, person));
}

const staysJoined = ({ estate }: Org, { index }: Person): boolean => formOf(estate, 10, index, [false, true]);

/** Whether an agent has a desk phone, not the browser. */
export function hasHardware(person: Person): boolean {
  return has(person, "both-09", "both-10") || nearly(person, "both-10");
}
