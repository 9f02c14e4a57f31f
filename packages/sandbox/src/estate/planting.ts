import { COMPANIONS, COMPANIONS_FROM, type Companions } from "./companions.js";
import { createLayers, type Layer, type Run } from "./layers.js";
import type { Populations } from "./populations.js";
import { problems } from "./problems/index.js";
import type { Problem, Topic } from "./problems/problem.js";

/** The problems that a person has, and nearly has. */
export interface Planted {
  readonly has: readonly Problem[];
  readonly nearMiss: readonly Problem[];
}

/** In addition to the layers, these rules decide who can have a problem. They get and return ranks. */
export interface Circumstances {
  hasNumber(rank: number): boolean;
  hasExtension(rank: number): boolean;
  /** The group on Odin has the service Enhanced Outgoing Calling Plan. */
  hasEnhancedPlan(rank: number): boolean;
  /** Leads nobody. */
  isLeaf(rank: number): boolean;
  /** Problems that follow from a position in the organisation. They come after the layers of pairs. */
  byPlace(rank: number): { readonly problem: Problem; readonly kind: Run["kind"] } | undefined;
}

export interface Planting {
  of(rank: number): Planted;
  /** Ranks of people who have a problem by the layers, in a fixed order. */
  dealt(problem: string, kind: Run["kind"]): number[];
}

/** The run that contains a person's position in a layer. */
function drawn({ pairs, start, shuffle, runs }: Layer, rank: number): Run | undefined {
  const unit = pairs ? (rank - start) >> 1 : rank - start;
  if (unit < 0 || unit >= shuffle.size) return undefined;
  const place = shuffle.at(unit);
  return runs.find(({ from, to }) => place >= from && place < to);
}

/** Whether a problem decides nothing that others have decided. */
const agrees = ({ touches }: Problem, touched: ReadonlySet<Topic>): boolean =>
  touched.size === 0 || !(touched.has("alone") || touches.some((topic) => topic === "alone" || touched.has(topic)));

/** Whether a person meets the conditions of a problem. In a pair, both must. */
type Meets = (problem: Problem, rank: number) => boolean;

function conditions(circumstances: Circumstances): Meets {
  const { hasNumber: number, hasExtension: extension, hasEnhancedPlan, isLeaf: leaf } = circumstances;
  const ways = { number, extension, leaf, "enhanced plan": hasEnhancedPlan };
  return ({ needs = [], pairs }, rank) =>
    [needs].flat().every((need) => ways[need](rank) && (!pairs || ways[need](rank ^ 1)));
}

/** Collects the problems of one person. Earlier ones keep later ones away. */
function createCollection() {
  const planted = { has: [] as Problem[], nearMiss: [] as Problem[] };
  const touched = new Set<Topic>();
  return {
    planted,
    isEmpty: () => touched.size === 0,
    add(problem: Problem, kind: Run["kind"]) {
      if (agrees(problem, touched)) this.join(problem, kind);
    },
    /** For a problem that was compared with all others before. */
    join(problem: Problem, kind: Run["kind"]) {
      for (const topic of problem.touches) touched.add(topic);
      planted[kind].push(problem);
    },
  };
}

const fillers = problems.filter(({ fills }) => fills);

/** Everyone of a run who really has its problem, in the order of the run. */
function dealtIn({ pairs, start, shuffle }: Layer, { from, to }: Run): number[] {
  const units = Array.from({ length: to - from }, (_, at) => shuffle.of(from + at));
  return units.flatMap((unit) => (pairs ? [start + 2 * unit, start + 2 * unit + 1] : [start + unit]));
}

export function createPlanting(seed: number, populations: Populations, circumstances: Circumstances): Planting {
  const layers: Layer[] = [];
  const joined = new Map<number, Problem>();
  const meets = conditions(circumstances);
  const of = (rank: number): Planted => {
    const collection = createCollection();
    const add = (problem: Problem, kind: Run["kind"]) => collection.add(problem, kind);
    let placed = circumstances.byPlace(rank);
    for (const layer of layers) {
      if (placed && !layer.pairs) {
        add(placed.problem, placed.kind);
        placed = undefined;
      }
      const run = drawn(layer, rank);
      if (run && meets(run.problem, rank)) add(run.problem, run.kind);
    }
    if (placed) add(placed.problem, placed.kind);
    const companion = joined.get(rank);
    if (companion) collection.join(companion, "has");
    for (const filler of fillers) {
      const { start, size } = populations.range(filler.population);
      if (rank >= start && rank < start + size && collection.isEmpty()) add(filler, "nearMiss");
    }
    return collection.planted;
  };
  const canHave = (problem: Problem, rank: number) => {
    const { has, nearMiss } = of(rank);
    const others = [...has, ...nearMiss].filter((other) => !other.fills);
    return meets(problem, rank) && agrees(problem, new Set(others.flatMap(({ touches }) => touches)));
  };
  for (const layer of createLayers(seed, populations, canHave)) layers.push(layer);
  const byLayers = (id: string, kind: Run["kind"]) =>
    layers.flatMap((layer) =>
      layer.runs
        .filter((run) => run.problem.id === id && run.kind === kind)
        .flatMap((run) => dealtIn(layer, run))
        .filter((rank) => of(rank)[kind].some((problem) => problem.id === id)),
    );
  join(joined, { populations, meets, canHave, of, byLayers });
  return {
    of,
    dealt: (id, kind) => [...byLayers(id, kind), ...(kind === "has" ? joinedBy(joined, id) : [])],
  };
}

/** What decides who gets the problems that come together. */
interface Joining extends Pick<Planting, "of"> {
  readonly populations: Populations;
  readonly meets: Meets;
  readonly canHave: (problem: Problem, rank: number) => boolean;
  readonly byLayers: Planting["dealt"];
}

/** Gives the companion of a problem to the first person who has the problem and can have both. */
function join(joined: Map<number, Problem>, joining: Joining): void {
  if (joining.populations.size < COMPANIONS_FROM) return;
  for (const companions of COMPANIONS) {
    const { first, other, despite } = companions;
    const isDone = joinOne(joined, companions, joining);
    // A problem that keeps others away joins nothing.
    if (!isDone && despite === undefined) joinOne(joined, { first: other, other: first }, joining);
  }
}

/** @returns whether somebody has both problems now */
function joinOne(joined: Map<number, Problem>, companions: Companions, joining: Joining): boolean {
  const { populations, of, byLayers } = joining;
  const companion = problems.find(({ id }) => id === companions.other);
  if (!companion) return false;
  const { start, size } = populations.range(companion.population);
  const ranks = byLayers(companions.first, "has").filter((rank) => rank >= start && rank < start + size);
  // Chance may have brought them together already.
  if (ranks.some((rank) => of(rank).has.includes(companion))) return true;
  const rank = ranks.find((one) => !joined.has(one) && canJoin(companion, one, companions, joining));
  if (rank !== undefined) joined.set(rank, companion);
  return rank !== undefined;
}

/** Whether a companion can join somebody who has the first problem. */
function canJoin(companion: Problem, rank: number, { despite }: Companions, { meets, canHave }: Joining): boolean {
  // A problem that keeps others away is the only one of the person.
  return despite === "alone" ? meets(companion, rank) : canHave(companion, rank);
}

const joinedBy = (joined: ReadonlyMap<number, Problem>, id: string): number[] =>
  [...joined].flatMap(([rank, companion]) => (companion.id === id ? [rank] : []));
