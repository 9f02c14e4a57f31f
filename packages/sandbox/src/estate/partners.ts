import { type Permutation, permutation } from "./permutation.js";
import type { Planted, Planting } from "./planting.js";
import type { Populations } from "./populations.js";
import { problems } from "./problems/index.js";
import type { Sites } from "./sites.js";

/** Who is the other person of whom, in both directions. People are ranks. */
export interface Partners {
  of(rank: number): number | undefined;
  /** What is planted. A problem that takes a partner is left out for people who found none, as in the smallest estates. */
  readonly planting: Planting;
}

const taking = problems.filter(({ partner }) => partner);

/** How many people are tried as a partner. About a quarter of all are free. */
const TRIES = 200;

/** @param suits whether a person on both platforms has a number and an extension */
export function createPartners(
  seed: number,
  planting: Planting,
  populations: Populations,
  sites: Sites,
  suits: (rank: number) => boolean,
): Partners {
  let known: ReadonlyMap<number, number> | undefined;
  const of = (rank: number) => {
    known ??= pairUp(seed, planting, populations, sites, suits);
    return known.get(rank);
  };
  const keeps = (rank: number) => (problem: Planted["has"][number]) => !problem.partner || of(rank) !== undefined;
  const takes = new Set(taking.map(({ id }) => id));
  return {
    of,
    planting: {
      of(rank) {
        const planted = planting.of(rank);
        const { has, nearMiss } = planted;
        if (![...has, ...nearMiss].some(({ partner }) => partner)) return planted;
        return { has: has.filter(keeps(rank)), nearMiss: nearMiss.filter(keeps(rank)) };
      },
      dealt: (id, kind) => planting.dealt(id, kind).filter((rank) => !takes.has(id) || of(rank) !== undefined),
    },
  };
}

/** Each partner has no problem, nearly or not, and is the partner of one person. The two are in different groups. */
function pairUp(
  seed: number,
  planting: Planting,
  populations: Populations,
  sites: Sites,
  suits: (rank: number) => boolean,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const { start, size } = populations.range("both");
  if (size === 0) return pairs;
  const shuffle: Permutation = permutation(size, seed, "partners");
  let next = 0;
  const isFree = (rank: number) => {
    const { has, nearMiss } = planting.of(rank);
    return has.length + nearMiss.length === 0 && !pairs.has(rank) && suits(rank);
  };
  for (const { id } of taking)
    for (const rank of [...planting.dealt(id, "has"), ...planting.dealt(id, "nearMiss")])
      for (let tries = 0; tries < TRIES && next < size && !pairs.has(rank); tries++, next++) {
        const other = start + shuffle.of(next);
        if (sites.group(other) === sites.group(rank) || !isFree(other)) continue;
        pairs.set(rank, other).set(other, rank);
      }
  return pairs;
}
