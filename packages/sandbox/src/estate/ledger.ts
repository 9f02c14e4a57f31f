import type { LedgerEntry, Person } from "./estate.js";
import type { Planting } from "./planting.js";
import type { Populations } from "./populations.js";
import { problems } from "./problems/index.js";
import { impliedBy } from "./problems/problem.js";

/** The same from every person. It is slower, and knows what the policy of an organisation makes of the problems. */
export function ledgerOf(size: number, person: (index: number) => Person): LedgerEntry[] {
  const entries = new Map(
    problems.map(({ id, title }) => [id, { problem: id, title, has: [], nearMiss: [] } as Collected]),
  );
  for (let index = 0; index < size; index++) {
    const { problems: has, nearMisses } = person(index);
    for (const id of has) entries.get(id)?.has.push(index);
    for (const id of nearMisses) entries.get(id)?.nearMiss.push(index);
  }
  return [...entries.values()];
}

interface Collected extends LedgerEntry {
  readonly has: number[];
  readonly nearMiss: number[];
}

/** @param byPlace ranks of people who may have a problem by their position in the organisation */
export function createLedger(planting: Planting, populations: Populations, byPlace: () => number[]): LedgerEntry[] {
  const indices = (ranks: Iterable<number>) => [...ranks].map(populations.index).sort((a, b) => a - b);
  const placed = byPlace();
  const among = (ranks: number[], id: string, kind: "has" | "nearMiss") =>
    ranks.filter((rank) => planting.of(rank)[kind].some((problem) => problem.id === id));
  return problems.map(({ id, title, fills, population }) => {
    const { start, size } = populations.range(population);
    const rest = fills ? Array.from({ length: size }, (_, at) => start + at) : [];
    const dealtWith = (kind: "has" | "nearMiss") =>
      problems
        .filter((other) => impliedBy(other, kind).includes(id))
        .flatMap((other) => planting.dealt(other.id, kind));
    return {
      problem: id,
      title,
      has: indices(
        new Set([
          ...planting.dealt(id, "has"),
          ...dealtWith("has"),
          ...dealtWith("nearMiss"),
          ...among(placed, id, "has"),
        ]),
      ),
      nearMiss: indices(new Set([...planting.dealt(id, "nearMiss"), ...among([...placed, ...rest], id, "nearMiss")])),
    };
  });
}
