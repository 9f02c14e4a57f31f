import { type Cost, NoGroups, type OdinGroup, odinGroups, type UnlistedProvider } from "@rollcall/audit";
import type { JournalScopeName } from "@rollcall/audit/journal";
import { isApiError } from "@rollcall/clients/core";
import type { OdinRequest } from "../config/platforms.js";
import { EXIT } from "../exit-code.js";
import { OdinAdviser } from "./advice.js";
import type { OdinConnection } from "./connection.js";
import { explain } from "./failure.js";
import { UnknownIds } from "./unknown-ids.js";

/** The groups of an audit, named or listed. */
export interface AuditedGroups {
  readonly groups: readonly OdinGroup[];
  /** Service providers whose groups are not known. A resumed audit does not know why. */
  readonly unlisted: readonly (Omit<UnlistedProvider, "because"> & Partial<UnlistedProvider>)[];
  /** Service providers without groups. */
  readonly empty: readonly string[];
  /** The calls that listed them. */
  readonly costs: readonly Cost[];
  /** Whether the login was asked for them, so flags do not name them. */
  readonly isListed: boolean;
}

/** How groups are listed. */
export interface Listing {
  /** The scopes that the audit began with, if it is resumed. It keeps them, and no list is read. */
  readonly earlier: readonly JournalScopeName[] | undefined;
  readonly stop: AbortSignal;
  readonly signal: AbortSignal;
}

/** The groups that flags name. Undefined if they must be listed. */
export function namedGroups({ serviceProviderIds, groupIds }: Pick<OdinRequest, "serviceProviderIds" | "groupIds">) {
  const [serviceProviderId] = serviceProviderIds;
  if (serviceProviderId === undefined || groupIds.length === 0) return undefined;
  return groupIds.map((groupId): OdinGroup => ({ serviceProviderId, groupId }));
}

/**
 * The groups of an audit. Without names, the login is asked which groups it sees.
 *
 * @throws what ends an audit before it begins, with advice
 */
export async function auditedGroups(
  request: OdinRequest,
  { odin }: OdinConnection,
  { earlier, ...signals }: Listing,
): Promise<AuditedGroups> {
  const named = namedGroups(request);
  if (named) return { groups: named, unlisted: [], empty: [], costs: [], isListed: false };
  if (earlier) return { ...groupsIn(earlier), empty: [], costs: [], isListed: true };
  const { serviceProviderIds } = request;
  try {
    return { ...(await odinGroups(odin, { serviceProviderIds, ...signals })), isListed: true };
  } catch (error) {
    const { line, code } = explain(error);
    if (code !== EXIT.incomplete || serviceProviderIds.length === 0) throw error;
    const { unknown } = await new OdinAdviser(odin).forProviders(serviceProviderIds);
    if (unknown.length > 0 && isApiError(error)) throw new UnknownIds(unknown);
    throw new NoGroups(`${line}. Check --odin-sp`);
  }
}

/** The groups of a journal, and the service providers whose groups were not known. */
function groupsIn(scopes: readonly JournalScopeName[]): Pick<AuditedGroups, "groups" | "unlisted"> {
  const all = scopes.flatMap(({ ids }) => ids ?? []);
  return {
    groups: all.flatMap(({ serviceProviderId, groupId }) =>
      groupId === undefined ? [] : [{ serviceProviderId, groupId }],
    ),
    unlisted: all.flatMap(({ serviceProviderId, groupId }) => (groupId === undefined ? [{ serviceProviderId }] : [])),
  };
}
