import { printable } from "@rollcall/audit";
import type { OdinClient } from "@rollcall/clients/odin";
import { didYouMean } from "../config/nearest.js";

/** The ids of a group as they were given. */
export interface GivenGroup {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** Listings are only a help, so each gets one short try. */
const ONE_TRY = { retry: false, timeoutMs: 5_000 } as const;

/**
 * What a person may have meant by a group that cannot be read, as sentences after a full stop. Empty if nobody knows, and if the
 * group exists.
 */
export async function adviceFor(
  odin: Pick<OdinClient, "getGroups" | "getServiceProviders">,
  { serviceProviderId, groupId }: GivenGroup,
): Promise<string> {
  const misspelt = misspeltIn("--odin-sp", serviceProviderId) ?? misspeltIn("--odin-group", groupId);
  if (misspelt !== undefined) return misspelt;
  const groups = await listed(odin.getGroups({ serviceProviderId }, ONE_TRY), "groupId");
  if (groups?.includes(groupId)) return "";
  if (groups && groups.length > 0) return check("--odin-group", groupId, groups, "group");
  const unknown = await unknownProvider(odin, serviceProviderId);
  return unknown ?? (groups ? `. Check --odin-sp and --odin-group. The login sees no group there` : "");
}

/** The same for service providers of which no group can be listed. */
export async function adviceForProvider(
  odin: Pick<OdinClient, "getServiceProviders">,
  serviceProviderIds: readonly string[],
): Promise<string> {
  for (const id of serviceProviderIds) {
    const advice = misspeltIn("--odin-sp", id) ?? (await unknownProvider(odin, id));
    if (advice !== undefined) return advice;
  }
  return serviceProviderIds.length > 0 ? ". Check --odin-sp" : "";
}

/** The same for a group that was listed, and is gone when it is read. */
export async function adviceForListed(
  odin: Pick<OdinClient, "getGroups">,
  { serviceProviderId, groupId }: GivenGroup,
): Promise<string> {
  const groups = await listed(odin.getGroups({ serviceProviderId }, ONE_TRY), "groupId");
  if (!groups || groups.includes(groupId)) return "";
  return ". The group was listed when the audit began, and is gone. Add --restart to begin again without it";
}

/** What is wrong with the spelling of an id. Undefined if nothing is. */
function misspeltIn(flag: "--odin-sp" | "--odin-group", id: string): string | undefined {
  if (id !== id.trim()) return `. ${flag} "${id}" begins or ends with a space`;
  const names = id.split(",").map((name) => name.trim());
  return names.length > 1 ? `. Did you mean ${names.map((name) => `${flag} "${name}"`).join(" ")}?` : undefined;
}

/** What to check if the login does not see a service provider. Undefined if it does, or nobody knows. */
async function unknownProvider(
  odin: Pick<OdinClient, "getServiceProviders">,
  serviceProviderId: string,
): Promise<string | undefined> {
  const providers = await listed(odin.getServiceProviders({}, ONE_TRY), "serviceProviderId");
  if (!providers || providers.length === 0 || providers.includes(serviceProviderId)) return undefined;
  return check("--odin-sp", serviceProviderId, providers, "service provider");
}

/** `. Check --odin-sp. Did you mean ent.odin?`, or how many names there are. */
function check(flag: string, given: string, names: readonly string[], noun: string): string {
  const number = `${names.length} ${noun}${names.length === 1 ? "" : "s"}`;
  return printable(`. Check ${flag}.${didYouMean(given, names) || ` The login sees ${number}`}`);
}

/** The ids that a listing names. Undefined if it cannot be read. */
async function listed(answer: Promise<unknown>, key: string): Promise<string[] | undefined> {
  const found = await answer.catch(() => undefined);
  if (!Array.isArray(found)) return undefined;
  return found.flatMap((one: Readonly<Record<string, unknown>> | null) => {
    const id = one?.[key];
    return typeof id === "string" || typeof id === "number" ? String(id) : [];
  });
}
