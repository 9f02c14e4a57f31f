import type { Circle } from "./estate.js";
import type { Planting } from "./planting.js";

/**
 * The circles of both-05. People are ranks. Of three pairs, one is a circle of two people. The others form one of four,
 * which takes turns between the platforms.
 */
export function createCircles(planting: Planting): (rank: number) => Circle | undefined {
  let known: ReadonlyMap<number, Circle> | undefined;
  return (rank) => {
    known ??= new Map([
      ...inCircles(planting.dealt("both-05", "has")),
      ...prepared(planting.dealt("both-05", "nearMiss")),
    ]);
    return known.get(rank);
  };
}

const prepared = (ranks: readonly number[]) =>
  ranks.map((rank): [number, Circle] => [rank, { odin: rank ^ 1, purecloud: rank ^ 1 }]);

/** @param ranks pairs, one after the other */
function inCircles(ranks: readonly number[]): [number, Circle][] {
  const circles: [number, Circle][] = [];
  for (let at = 0; at < ranks.length; ) {
    const [a, b, c, d] = ranks.slice(at, at + 4);
    const isWide = (at / 2) % 3 === 1 && d !== undefined;
    if (isWide) circles.push([a as number, { odin: b as number }], [b as number, { purecloud: c as number }]);
    if (isWide) circles.push([c as number, { odin: d }], [d, { purecloud: a as number }]);
    else circles.push(...prepared(ranks.slice(at, at + 2)));
    at += isWide ? 4 : 2;
  }
  return circles;
}
