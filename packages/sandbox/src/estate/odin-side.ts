import type { Blueprint } from "./blueprint.js";
import type { Estate, ServiceProvider } from "./estate.js";
import type { Group } from "./groups.js";
import { slug } from "./names.js";
import { extensionIn, localIdOf, providerIdOf } from "./odin-ids.js";
import type { Sites } from "./sites.js";

/** Every third service provider, from the first on, is one firm. Odin calls it an enterprise. */
const isEnterprise = (number: number) => number % 3 === 0;

const idOf = (sites: Sites, group: Group): string =>
  providerIdOf(group.serviceProvider, sites.company(group), slug(sites.company(group)));

/** The service providers, in the order of their first groups. */
function providersOf(sites: Sites, groups: readonly Group[]): ServiceProvider[] {
  const firsts = groups.filter(({ serviceProvider }, at) => groups[at - 1]?.serviceProvider !== serviceProvider);
  return firsts.map((first) => ({
    serviceProviderId: idOf(sites, first),
    name: sites.company(first),
    domain: sites.sipDomain(first),
    isEnterprise: isEnterprise(first.serviceProvider),
    groups: groups
      .filter(({ serviceProvider }) => serviceProvider === first.serviceProvider)
      .map(({ groupId }) => groupId),
  }));
}

/** Where people are on Odin. A user id is an extension at the service provider's domain, with or without a prefix. */
export function createOdinSide({ seed, populations, sites }: Blueprint): Estate["odin"] {
  const groups = sites.groups.slice(0, sites.onOdin);
  const byId = new Map(groups.map((group) => [`${idOf(sites, group)}\n${group.groupId}`, group]));
  const groupWith = (serviceProviderId: string, groupId: string) => byId.get(`${serviceProviderId}\n${groupId}`);
  const { size } = populations.range("odin");
  const rankOf = (index: number) => {
    const rank = populations.rank(index);
    if (rank >= size) throw new RangeError(`${index} is not on Odin`);
    return rank;
  };
  const userIdOf = (rank: number) =>
    `${localIdOf(seed, rank, sites.extension(rank))}@${sites.sipDomain(sites.group(rank))}`;
  return {
    serviceProviders: providersOf(sites, groups),
    groupOf(index) {
      const group = sites.group(rankOf(index));
      return { serviceProviderId: idOf(sites, group), groupId: group.groupId };
    },
    site: (serviceProviderId, groupId) => groupWith(serviceProviderId, groupId)?.site,
    hasEnhancedPlan: (serviceProviderId, groupId) => groupWith(serviceProviderId, groupId)?.hasEnhancedPlan ?? false,
    members(serviceProviderId, groupId) {
      const group = groupWith(serviceProviderId, groupId);
      return group ? sites.members(group).map(populations.index) : [];
    },
    numbers(serviceProviderId, groupId) {
      const group = groupWith(serviceProviderId, groupId);
      return group ? sites.numbersOf(group) : [];
    },
    userId: (index) => userIdOf(rankOf(index)),
    indexOf(userId) {
      const rank = sites.rankOf(extensionIn(userId));
      return rank !== undefined && rank < size && userIdOf(rank) === userId ? populations.index(rank) : undefined;
    },
  };
}
