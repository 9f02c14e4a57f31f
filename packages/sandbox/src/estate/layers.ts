import { type Permutation, permutation } from "./permutation.js";
import type { Populations } from "./populations.js";
import { problems } from "./problems/index.js";
import type { Problem } from "./problems/problem.js";

/** The people, or pairs of people, who have a problem. They are a run of positions in a layer. */
export interface Run {
  readonly problem: Problem;
  readonly kind: "has" | "nearMiss";
  readonly from: number;
  readonly to: number;
}

/**
 * Problems of one population, each dealt to a run of positions. Everybody has one position in a layer, so no two
 * problems of a layer meet. Layers are shuffled independently, so problems of different layers do meet.
 */
export interface Layer {
  readonly pairs: boolean;
  readonly start: number;
  readonly shuffle: Permutation;
  readonly runs: readonly Run[];
}

/**
 * Earlier layers go first if two problems would decide the same of a person. Pairs come before single people, and
 * problems that are a whole state come before the rest.
 */
const LAYERS: readonly (readonly string[])[] = [
  ["both-05", "both-07", "both-14"],
  ["odin-19", "odin-31"],
  ["purecloud-15", "purecloud-17", "purecloud-19"],
  ["odin-23", "odin-37", "both-08", "both-13"],
  ["purecloud-01", "purecloud-28", "both-09", "both-15"],
  [
    "both-01",
    "both-02",
    "both-03",
    "both-04",
    "both-06",
    "both-10",
    "both-11",
    "both-12",
    "both-16",
    "both-17",
    "both-18",
  ],
  ["odin-01", "odin-02", "odin-03", "odin-04", "odin-11", "odin-12", "odin-13", "odin-14"],
  ["odin-05", "odin-06", "odin-07", "odin-08", "odin-15", "odin-25", "odin-28"],
  ["odin-09", "odin-10", "odin-16", "odin-17", "odin-18", "odin-24", "odin-26", "odin-27", "odin-29"],
  ["odin-20", "odin-21", "odin-22", "odin-30"],
  ["purecloud-02", "purecloud-03", "purecloud-04", "purecloud-05", "purecloud-22", "purecloud-24", "purecloud-25"],
  [
    "purecloud-06",
    "purecloud-07",
    "purecloud-08",
    "purecloud-09",
    "purecloud-10",
    "purecloud-20",
    "purecloud-21",
    "purecloud-26",
    "purecloud-27",
  ],
  ["purecloud-11", "purecloud-12", "purecloud-13", "purecloud-14", "purecloud-16", "purecloud-23"],
  ["odin-32", "odin-33", "odin-34"],
  ["odin-35", "odin-36", "purecloud-29", "purecloud-30", "purecloud-31", "purecloud-32", "purecloud-33"],
  ["both-19", "both-20"],
  // Last, so only people without other problems have it, and nobody else changes.
  ["both-22"],
];

/** The share of a population that has a problem. So most people have none, and few a grave one. */
const USUAL = 0.006;
/** As many as there are of the fictional numbers that some problems need. */
const MOST = 1000;
/** This number of people have each problem even in a small estate, if enough people can have it. */
const LEAST = 2;

const byId = new Map(problems.map((problem) => [problem.id, problem]));

/** Whether a person can have a problem, given the layers before this one. */
export type CanHave = (problem: Problem, rank: number) => boolean;

/** Builds one layer after the other, because each depends on the layers before. */
export function* createLayers(seed: number, populations: Populations, canHave: CanHave): Generator<Layer> {
  for (const [number, ids] of LAYERS.entries()) {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const pairs = members[0]?.pairs ?? false;
    const { start, size } = populations.range(members[0]?.population ?? "both");
    const shuffle = permutation(pairs ? size >> 1 : size, seed, "layer", number);
    const rank = (place: number) => start + (pairs ? 2 : 1) * shuffle.of(place);
    let next = 0;
    const deal = (kind: Run["kind"]) =>
      members.map((problem): Run => {
        const from = next;
        const wanted = Math.min(MOST, Math.max(1, Math.round(shuffle.size * (problem.share ?? USUAL))));
        for (let found = 0; next < shuffle.size && (next - from < wanted || found < Math.min(LEAST, wanted)); next++)
          if (found < LEAST && canHave(problem, rank(next))) found++;
        return { problem, kind, from, to: next };
      });
    yield { pairs, start, shuffle, runs: [...deal("has"), ...deal("nearMiss")] };
  }
}
