import type { Estate } from "../../estate/estate.js";
import { type Problem, problemId } from "../../estate/problem-id.js";

/** The people with a problem, and their positions in the ledger's lists. */
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
  return all.get(problemId("purecloud", problem)) ?? NOBODY;
}

/** Indices of people with a problem. */
export function those(estate: Estate, problem: Problem): readonly number[] {
  return holders(estate, problem).has;
}

/** Indices of people who nearly have a problem. */
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

/** The first of a pair that shares a problem, such as a station. */
export function firstOf(estate: Estate, index: number): number {
  return Math.min(index, estate.peer(index) ?? index);
}
