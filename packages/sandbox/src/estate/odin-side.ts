import type { Blueprint } from "./blueprint.js";
import type { Estate } from "./estate.js";
import { slug } from "./names.js";

/** Every third service provider, from the first on, is one firm. Odin calls it an enterprise. */
const isEnterprise = (number: number) => number % 3 === 0;

/** Where people are on Odin. A user id is an extension at the service provider's domain. */
export function createOdinSide({ populations, sites }: Blueprint): Estate["odin"] {
  const groups = sites.groups.slice(0, sites.onOdin);
  const providerOf = (group: (typeof groups)[number]) => `ent.${slug(sites.company(group))}`;
  const byId = new Map(groups.map((group) => [`${providerOf(group)}/${group.groupId}`, group]));
  const { size } = populations.range("odin");
  const rankOf = (index: number) => {
    const rank = populations.rank(index);
    if (rank >= size) throw new RangeError(`${index} is not on Odin`);
    return rank;
  };
  const firsts = groups.filter(({ serviceProvider }, at) => groups[at - 1]?.serviceProvider !== serviceProvider);
  return {
    serviceProviders: firsts.map((first) => ({
      serviceProviderId: providerOf(first),
      name: sites.company(first),
      domain: sites.domain(first),
      isEnterprise: isEnterprise(first.serviceProvider),
      groups: groups
        .filter(({ serviceProvider }) => serviceProvider === first.serviceProvider)
        .map(({ groupId }) => groupId),
    })),
    groupOf(index) {
      const group = sites.group(rankOf(index));
      return { serviceProviderId: providerOf(group), groupId: group.groupId };
    },
    site: (serviceProviderId, groupId) => byId.get(`${serviceProviderId}/${groupId}`)?.site,
    members(serviceProviderId, groupId) {
      const group = byId.get(`${serviceProviderId}/${groupId}`);
      return group ? sites.members(group).map(populations.index) : [];
    },
    numbers(serviceProviderId, groupId) {
      const group = byId.get(`${serviceProviderId}/${groupId}`);
      return group ? sites.numbersOf(group) : [];
    },
    userId(index) {
      const rank = rankOf(index);
      return `${sites.extension(rank)}@${sites.domain(sites.group(rank))}`;
    },
    indexOf(userId) {
      const [extension = "", domain] = userId.split("@");
      const rank = sites.rankOf(extension);
      if (rank === undefined || rank >= size || sites.domain(sites.group(rank)) !== domain) return undefined;
      return populations.index(rank);
    },
  };
}
