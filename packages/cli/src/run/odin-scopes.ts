import { auditOdinGroup, NoGroups, type OdinGroup, odinGroups, type Shard } from "@rollcall/audit";
import type { OdinClient } from "@rollcall/clients/odin";
import type { OdinRequest } from "../config/platforms.js";
import { OdinAdviser } from "./advice.js";
import type { OdinConnection } from "./connection.js";
import type { AuditedGroups } from "./odin-groups.js";
import type { Scope, ScopeOptions } from "./scope.js";

/** What the scopes on Odin are made of. */
export interface OdinScopes extends OdinConnection {
  readonly request: OdinRequest;
  readonly audited: Omit<AuditedGroups, "empty" | "costs">;
}

/** The scopes on Odin. They are each group, and each service provider whose groups are not known. */
export function odinScopes({ request, audited, connected, odin }: OdinScopes, shard: Shard | undefined): Scope[] {
  const { strategy, needed } = request;
  const adviser = new OdinAdviser(odin);
  const groups = audited.groups.map(
    (group): Scope => ({
      platform: "odin",
      name: `${group.serviceProviderId}/${group.groupId}`,
      ids: group,
      connected,
      advice: () => (audited.isListed ? adviser.forListed(group) : adviser.forGroup(group)),
      records: (options) => auditOdinGroup(odin, { ...options, ...group, ...needed, strategy, shard }),
    }),
  );
  const unlisted = audited.unlisted.map(
    (provider): Scope => ({
      platform: "odin",
      name: provider.serviceProviderId,
      ids: { serviceProviderId: provider.serviceProviderId },
      connected,
      advice: () => adviser.forProviders([provider.serviceProviderId]),
      records: (options) => nothingOf(odin, provider, options),
    }),
  );
  return [...groups, ...unlisted];
}

/** The audit lacks the groups of this service provider, so it cannot finish. */
// biome-ignore lint/correctness/useYield: there is no record to yield, and the reason is thrown.
async function* nothingOf(
  odin: OdinClient,
  { serviceProviderId, because }: AuditedGroups["unlisted"][number],
  { signal, stop }: ScopeOptions,
): AsyncGenerator<never> {
  if (because !== undefined) {
    throw new NoGroups(`its groups could not be listed: ${because}. To leave it out, name the others with --odin-sp`);
  }
  const { groups } = await odinGroups(odin, { serviceProviderIds: [serviceProviderId], signal, stop });
  throw new NoGroups(
    `its groups could not be listed when the audit began. Now there are ${countOf(groups)}. Add --restart to begin again with them`,
  );
}

const countOf = (groups: readonly OdinGroup[]) => `${groups.length} group${groups.length === 1 ? "" : "s"}`;
