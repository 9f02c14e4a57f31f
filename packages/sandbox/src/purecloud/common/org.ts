import type { UriReference } from "@rollcall/clients/purecloud";
import { type Dice, dice } from "../../estate/dice.js";
import type { Estate, Person } from "../../estate/estate.js";
import { type Problem, problemId } from "../../estate/problem-id.js";
import type { PureCloudState, Written } from "./state.js";

/** The organisation now, with all that was written since the start. */
export interface Org {
  readonly estate: Estate;
  readonly state: PureCloudState;
}

/** A user of the organisation. */
export interface Member {
  readonly id: string;
  /** The person of the user. Undefined for a user whom a request created. */
  readonly person: Person | undefined;
  readonly written: Written;
}

const NOTHING: Written = {};

/** The user of a person. */
export function memberAt({ estate, state }: Org, index: number): Member {
  const id = estate.purecloud.userId(index);
  return { id, person: estate.person(index), written: state.written.get(id) ?? NOTHING };
}

/** The user with an id, deleted or not. */
export function memberOf(org: Org, id: string): Member | undefined {
  const index = org.estate.purecloud.indexOf(id);
  if (index !== undefined) return memberAt(org, index);
  const written = org.state.written.get(id);
  return written && { id, person: undefined, written };
}

/** Whether a person has one of the problems. */
export function has(person: Person, ...problems: readonly Problem[]): boolean {
  return problems.some((problem) => person.problems.has(problemId("purecloud", problem)));
}

/** Whether a person nearly has one of the problems. */
export function nearly(person: Person, ...problems: readonly Problem[]): boolean {
  return problems.some((problem) => person.nearMisses.has(problemId("purecloud", problem)));
}

/** The problems of people who left. Anyone who nearly has one has left too. */
export const OF_LEAVERS = [1, 28, "both-01", "both-15", "both-22"] as const;

/** Rolls for one thing of a person on PureCloud. */
export function roll({ estate }: Org, person: Person, topic: string): Dice {
  return dice(estate.seed, "purecloud", person.index, topic);
}

/** Rolls for something that is different every day, although nobody changes it. */
export function daily(org: Org, person: Person, topic: string): Dice {
  const { day } = org.estate;
  return roll(org, person, day === 1 ? topic : `${topic} on day ${day}`);
}

/** What the platform sends in any order. On day 2, it is the reverse of that of day 1. */
export const inAnyOrder = <T>({ estate }: Org, list: readonly T[]): T[] =>
  estate.day === 1 ? [...list] : list.toReversed();

/** The id of something that belongs to the whole organisation, such as a queue. */
export function idOf({ seed }: Estate, ...thing: readonly (string | number)[]): string {
  return dice(seed, "purecloud", ...thing).uuid();
}

/** A user as others refer to it. */
export function stub(id: string): UriReference {
  return { id, selfUri: `/api/v2/users/${id}` };
}
