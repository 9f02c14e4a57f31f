import { type Permutation, permutation } from "./permutation.js";
import type { Population } from "./problems/problem.js";

/**
 * Who is on which platform. Everybody has a shuffled rank. Ranks begin with people on Odin only, then people on both,
 * then people on PureCloud only. So each population is a range of ranks. Ranges begin at even ranks, so two ranks that
 * differ in the last bit are a pair of one population.
 */
export interface Populations {
  readonly size: number;
  rank(index: number): number;
  index(rank: number): number;
  range(population: Population): { readonly start: number; readonly size: number };
}

const ODIN_ONLY = 0.08;
const PURECLOUD_ONLY = 0.1;

export function createPopulations(seed: number, size: number): Populations {
  const ranks: Permutation = permutation(size, seed, "rank");
  const even = (share: number) => 2 * Math.floor((size * share) / 2);
  const odinOnly = even(ODIN_ONLY);
  const both = 2 * Math.floor((size - odinOnly - even(PURECLOUD_ONLY)) / 2);
  const onOdin = odinOnly + both;
  const ranges = {
    odin: { start: 0, size: onOdin },
    purecloud: { start: odinOnly, size: size - odinOnly },
    both: { start: odinOnly, size: both },
    odinOnly: { start: 0, size: odinOnly },
    purecloudOnly: { start: onOdin, size: size - onOdin },
  };
  return { size, rank: ranks.at, index: ranks.of, range: (population) => ranges[population] };
}
