import type { Estate } from "../../estate/estate.js";
import { type Problem, problemId } from "./org.js";

/** Who has a problem, and at which place of the ledger's list each stands. */
interface Holders {
  readonly has: readonly number[];
  readonly nearMiss: readonly number[];
  readonly positions: ReadonlyMap<number, number>;
}

const NOBODY: Holders = { has: [], nearMiss: [], positions: new Map() };
const known = new WeakMap<Estate, ReadonlyMap<string, Holders>>();

function holders(estate: Estate, problem: Problem): Holders {
  let all = known.get(estate);
  if (!all) {
    const entries = estate.ledger().filter((entry) => !entry.problem.startsWith("odin-"));
    all = new Map(
      entries.map(({ problem, has, nearMiss }) => {
        const positions = new Map([has, nearMiss].flatMap((list) => list.map((index, at) => [index, at] as const)));
        return [problem, { has, nearMiss, positions }];
      }),
    );
    known.set(estate, all);
  }
  return all.get(problemId(problem)) ?? NOBODY;
}

/** Indices of those who have a problem. */
export function those(estate: Estate, problem: Problem): readonly number[] {
  return holders(estate, problem).has;
}

/** Indices of those who nearly have a problem. */
export function nearMisses(estate: Estate, problem: Problem): readonly number[] {
  return holders(estate, problem).nearMiss;
}

/**
 * The form in which a person has, or nearly has, a problem. Forms are dealt in turn, so even a small estate shows all.
 */
export function formOf<const T>(estate: Estate, problem: Problem, index: number, forms: readonly [T, ...T[]]): T {
  const at = holders(estate, problem).positions.get(index) ?? 0;
  return forms[at % forms.length] ?? forms[0];
}

/** The first of the pair that somebody has a problem with, such as a shared station. */
export function firstOf(estate: Estate, index: number): number {
  return Math.min(index, estate.peer(index) ?? index);
}
