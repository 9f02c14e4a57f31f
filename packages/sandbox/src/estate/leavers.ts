import { dice } from "./dice.js";
import type { Planted, Planting } from "./planting.js";
import { problems } from "./problems/index.js";
import type { Problem } from "./problems/problem.js";

/** Anyone who has one of these, or nearly has it, has left. */
export const LEFT = ["purecloud-01", "purecloud-28", "both-01", "both-15", "both-22"];
/** PureCloud deleted this share of the people who left without roles and leftovers. */
const DELETED = 0.4;

const LEFTOVERS = "purecloud-28";

/** The ids of what a person has, and nearly has. */
export interface Marks {
  readonly problems: ReadonlySet<string>;
  readonly nearMisses: ReadonlySet<string>;
}

export const hasLeft = ({ problems: has, nearMisses }: Marks): boolean =>
  LEFT.some((id) => has.has(id) || nearMisses.has(id));

/** Whether PureCloud has the user of a person as deleted. */
export function isDeleted(seed: number, rank: number, marks: Marks): boolean {
  const { problems: has, nearMisses } = marks;
  const isKept = has.has("purecloud-01") || has.has(LEFTOVERS) || nearMisses.has(LEFTOVERS);
  return hasLeft(marks) && !isKept && dice(seed, "deleted", rank).chance(DELETED);
}

const marksOf = ({ has, nearMiss }: Planted): Marks => ({
  problems: new Set(has.map(({ id }) => id)),
  nearMisses: new Set(nearMiss.map(({ id }) => id)),
});

/** Adds that most people who left still have their numbers, because nobody takes them from inactive users. */
export function withLeftovers(seed: number, planting: Planting, hasTelephone: (rank: number) => boolean): Planting {
  const leftovers = problems.find(({ id }) => id === LEFTOVERS) as Problem;
  const keepsNumber = (rank: number, planted: Planted) => {
    const marks = marksOf(planted);
    const { problems: has, nearMisses } = marks;
    if (!hasLeft(marks) || has.has(LEFTOVERS) || nearMisses.has(LEFTOVERS)) return false;
    return (has.has("purecloud-01") || hasTelephone(rank)) && !isDeleted(seed, rank, marks);
  };
  return {
    of(rank) {
      const planted = planting.of(rank);
      return keepsNumber(rank, planted) ? { ...planted, has: [...planted.has, leftovers] } : planted;
    },
    dealt(id, kind) {
      const dealt = planting.dealt(id, kind);
      if (id !== LEFTOVERS || kind === "nearMiss") return dealt;
      const left = LEFT.flatMap((one) => [...planting.dealt(one, "has"), ...planting.dealt(one, "nearMiss")]);
      return [...dealt, ...left.filter((rank) => keepsNumber(rank, planting.of(rank)))];
    },
  };
}
