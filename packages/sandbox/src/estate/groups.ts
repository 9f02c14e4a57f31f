import { groupIdOf } from "./odin-ids.js";
import { keyOf, type Permutation, permutation } from "./permutation.js";
import { cities } from "./work.js";

/** A site of people, which is a group on Odin. */
export interface Group {
  readonly serviceProvider: number;
  readonly groupId: string;
  readonly site: string;
  /** Whether it has Odin's service Enhanced Outgoing Calling Plan. */
  readonly hasEnhancedPlan: boolean;
  /** The first place of the group, and how many it has. */
  readonly start: number;
  readonly size: number;
}

/** Extensions come in blocks, and each group has one block. So an extension identifies its group. */
const BLOCK = 400;
const LARGEST = 398;

/** The average size of a group. It is some dozens in a small estate, and hundreds in a large one. */
const averageSize = (people: number) => Math.min(270, Math.max(20, people / 6));

/** A service provider has a third of a small estate's groups, from 2 to 8. */
const usualPerProvider = (groups: number) => Math.min(8, Math.max(2, Math.ceil(groups / 3)));

export interface Groups {
  readonly list: readonly Group[];
  /** Number of the group that has a place. */
  at(place: number): number;
  extension(place: number): string;
  positionOf(extension: string): number | undefined;
  /** Another extension of the same length, in no group's block. */
  spare(n: number): string;
}

/** Sizes vary by half around the average. They are even, because a group holds whole pairs. */
function sizes(people: number, average: number, shuffle: Permutation): number[] {
  const count = Math.max(1, Math.round(people / average));
  const weight = Array.from({ length: count }, (_, group) => 0.6 + (0.8 * shuffle.at(group)) / shuffle.size);
  const sum = weight.reduce((total, one) => total + one, 0);
  const list = weight.map((one) => Math.min(LARGEST, 2 * Math.floor((people * one) / sum / 2)));
  let left = people - list.reduce((total, one) => total + one, 0);
  for (let group = 0; left > 0; group = (group + 1) % count) {
    const more = Math.min(2, left, LARGEST - (list[group] ?? 0));
    list[group] = (list[group] ?? 0) + more;
    left -= more;
  }
  return list;
}

/** How people are put into groups. */
export interface Grouping {
  /** How many people a group has on average. Undefined means that it depends on the size of the estate. */
  readonly groupSize: number | undefined;
  /** How many groups a service provider has at most. Undefined means that it depends on the number of groups. */
  readonly groupsPerProvider: number | undefined;
  /** The share of groups without the service Enhanced Outgoing Calling Plan. */
  readonly withoutEnhancedPlan: number;
}

/**
 * @param people how many people each kind of group has: on Odin, and elsewhere
 * @param companies names of service providers, by number
 */
export function createGroups(
  seed: number,
  people: readonly [number, number],
  companies: readonly string[],
  grouping: Grouping,
): Groups {
  const list = listOf(seed, people, companies, grouping);
  const at = (place: number) => lastBefore(list, place);
  const extensions = createExtensions(seed, list);
  return {
    list,
    at,
    extension: (place) => extensions.write(at(place), place - (list[at(place)]?.start ?? 0)),
    positionOf: extensions.positionOf,
    spare: extensions.spare,
  };
}

function listOf(
  seed: number,
  people: readonly [number, number],
  companies: readonly string[],
  { groupSize, groupsPerProvider, withoutEnhancedPlan }: Grouping,
): Group[] {
  const list: Group[] = [];
  let start = 0;
  for (const [kind, count] of people.entries()) {
    const shuffle = permutation(2 ** 16, seed, "size", kind);
    const all = count === 0 ? [] : sizes(count, groupSize ?? averageSize(count), shuffle);
    const perProvider = groupsPerProvider ?? usualPerProvider(all.length);
    for (const [at, size] of all.entries()) {
      const serviceProvider = Math.floor(at / perProvider);
      const site = cities[(at + (keyOf(seed, "towns") % cities.length)) % cities.length] as string;
      const company = companies[serviceProvider % companies.length] as string;
      const round = Math.floor((at % perProvider) / cities.length);
      // Evenly among all groups, so a small estate has both kinds too.
      const hasEnhancedPlan = Math.floor((at + 1) * withoutEnhancedPlan) === Math.floor(at * withoutEnhancedPlan);
      const groupId = groupIdOf(at, company, site, round);
      list.push({ serviceProvider, groupId, site, hasEnhancedPlan, start, size });
      start += size;
    }
  }
  return list;
}

/** The number of the last group that starts at a place or before. */
function lastBefore(list: readonly Group[], place: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((list[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Each group has its own block of extensions. There are more blocks than groups, and the others are free. */
function createExtensions(seed: number, list: readonly Group[]) {
  let digits = 4;
  while (10 ** digits / BLOCK < list.length * 1.25) digits++;
  const blocks = permutation(Math.floor(10 ** digits / BLOCK), seed, "blocks");
  const write = (block: number, offset: number) => String(blocks.at(block) * BLOCK + offset).padStart(digits, "0");
  return {
    write,
    positionOf(extension: string): number | undefined {
      const value = /^\d+$/.test(extension) && extension.length === digits ? Number(extension) : -1;
      if (value < 0 || Math.floor(value / BLOCK) >= blocks.size) return undefined;
      const group = list[blocks.of(Math.floor(value / BLOCK))];
      const offset = value % BLOCK;
      return group && offset < group.size ? group.start + offset : undefined;
    },
    spare: (n: number) => write(list.length + (Math.floor(n / BLOCK) % (blocks.size - list.length)), n % BLOCK),
  };
}
