import { createGroups, type Group, type Grouping } from "./groups.js";
import { slug } from "./names.js";
import { createNumbers } from "./numbers.js";
import { permutation } from "./permutation.js";
import type { Populations } from "./populations.js";

/**
 * Where people sit. Each has a group and a position in it, with an extension and perhaps a number. People are ranks.
 */
export interface Sites {
  readonly groups: readonly Group[];
  /** How many of the groups are Odin's. The others are sites only. */
  readonly onOdin: number;
  group(rank: number): Group;
  extension(rank: number): string;
  number(rank: number): string | undefined;
  rankOf(extension: string): number | undefined;
  /** Ranks of a group's people, by extension. */
  members(group: Group): number[];
  numbersOf(group: Group): readonly string[];
  spareExtension(n: number): string;
  company(group: Group): string;
  /** Of e-mail addresses. */
  domain(group: Group): string;
  /** Of Odin's user ids and SIP addresses. Every second service provider has it from its carrier. */
  sipDomain(group: Group): string;
}

export function createSites(
  seed: number,
  populations: Populations,
  companies: readonly string[],
  grouping: Grouping,
): Sites {
  const { size: onOdin } = populations.range("odin");
  const others = populations.size - onOdin;
  const slugs = companies.map(slug);
  const groups = createGroups(seed, [onOdin, others], slugs, grouping);
  const numbers = createNumbers(seed);
  // Pairs are shuffled, not people. So both of a pair are in one group, and people on Odin only are in all groups.
  const pairs = permutation(Math.max(1, Math.floor(onOdin / 2)), seed, "places");
  const place = (rank: number) => (rank < onOdin ? 2 * pairs.at(rank >> 1) + (rank & 1) : rank);
  const rank = (at: number) => (at < onOdin ? 2 * pairs.of(at >> 1) + (at & 1) : at);
  const groupAt = (at: number) => groups.list[groups.at(at)] as Group;
  const company = ({ serviceProvider }: Group) => companies[serviceProvider % companies.length] as string;
  return {
    groups: groups.list,
    onOdin: groups.list.filter(({ start }) => start < onOdin).length,
    group: (of) => groupAt(place(of)),
    extension: (of) => groups.extension(place(of)),
    number(of) {
      const at = place(of);
      const { start, size } = groupAt(at);
      return numbers.at(groups.at(at), at - start, size);
    },
    rankOf(extension) {
      const at = groups.positionOf(extension);
      return at === undefined ? undefined : rank(at);
    },
    members: ({ start, size }) => Array.from({ length: size }, (_, at) => rank(start + at)),
    numbersOf: (group) => numbers.ofGroup(groups.list.indexOf(group)),
    spareExtension: groups.spare,
    company,
    domain: (group) => `${slug(company(group))}.example`,
    sipDomain: (group) => `${slug(company(group))}.${group.serviceProvider % 2 === 1 ? "carrier." : ""}example`,
  };
}
