import { type Dice, dice } from "../../estate/dice.js";
import type { Estate, Person } from "../../estate/estate.js";
import { originalOf } from "../../estate/original.js";
import { type Problem, problemId } from "../../estate/problem-id.js";
import type { Group } from "./group.js";
import { newcomer } from "./newcomer.js";
import { createOdinState, type OdinState, type Settled, type Written } from "./state.js";

/** A JSON object as Odin sends it. */
export type Wire = Record<string, unknown>;

/** The user of an answer, and everything from which the answer follows. */
export interface Subject {
  /** The estate before all changes. What a user stored follows from it. */
  readonly estate: Estate;
  readonly person: Person;
  readonly userId: string;
  readonly serviceProviderId: string;
  readonly groupId: string;
  /** Whether the user has one of these problems of the ledger. */
  has(...problems: readonly Problem[]): boolean;
  /** Whether the user nearly has one of them. */
  nearly(...problems: readonly Problem[]): boolean;
  /** Whether a request created the user. */
  readonly isNew: boolean;
  /** What requests have written of the user. */
  readonly written: Written;
  /** What they have written of all users, for an answer that names another one. */
  readonly state: OdinState;
  /** Rolls for one topic of this user. */
  roll(topic: string): Dice;
}

const NOTHING: Written = {};

/** The state of a subject that no request can change. Nobody writes to it. */
const UNTOUCHED = createOdinState();

/** @param state what requests have written. Not needed for what no request can write, such as a number */
export function subjectAt(estate: Estate, index: number, state: OdinState = UNTOUCHED): Subject {
  const original = originalOf(estate);
  const person = original.person(index);
  const userId = estate.odin.userId(index);
  return {
    estate: original,
    person,
    userId,
    isNew: false,
    written: state.written.get(userId) ?? NOTHING,
    state,
    ...estate.odin.groupOf(index),
    has: (...problems) => problems.some((problem) => person.problems.has(problemId("odin", problem))),
    nearly: (...problems) => problems.some((problem) => person.nearMisses.has(problemId("odin", problem))),
    roll: (topic) => dice(estate.seed, "odin", index, topic),
  };
}

/** The user of an id. Undefined if there is none, or none on Odin. */
export function subjectOf(estate: Estate, userId: string, state: OdinState): Subject | undefined {
  const settled = state.settled.get(userId);
  if (settled) return settledSubject(estate, userId, settled, state);
  if (state.gone.has(userId)) return undefined;
  const index = estate.odin.indexOf(userId);
  if (index === undefined || !estate.person(index).on.odin) return undefined;
  return subjectAt(estate, index, state);
}

/** A user where requests put them. */
export function settledSubject(estate: Estate, userId: string, settled: Settled, state: OdinState): Subject {
  const { index, isNew, serviceProviderId, groupId } = settled;
  const written = state.written.get(userId) ?? NOTHING;
  const made = isNew ? newcomer(estate, index) : subjectAt(estate, index);
  return { ...made, userId, serviceProviderId, groupId, written, state };
}

/** The domain of the user's id. */
export function domainOf({ userId }: Subject): string {
  return userId.split("@")[1] ?? "";
}

/** The part of the user's id before the domain. */
export const shortIdOf = ({ userId }: Subject): string => userId.split("@")[0] ?? userId;

/** The group in which the user began. What the user stored there stays after a move. */
export const originOf = (subject: Subject): Group =>
  subject.person.on.odin ? subject.estate.odin.groupOf(subject.person.index) : subject;

/** Where the user lives. Odin repeats this in many answers. */
export function homeOf(subject: Subject): Wire {
  const { userId, serviceProviderId, groupId } = subject;
  return { userId, serviceProviderId, groupId, isEnterprise: isEnterprise(subject) };
}

/** The service provider or enterprise of an id. */
export const providerOf = (estate: Estate, id: string) =>
  estate.odin.serviceProviders.find((one) => one.serviceProviderId === id);

/** Service providers are of two kinds. */
export const isEnterprise = ({ estate, serviceProviderId }: Subject): boolean =>
  providerOf(estate, serviceProviderId)?.isEnterprise ?? false;
