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
  const spaced = Object.entries({ "--odin-sp": serviceProviderId, "--odin-group": groupId }).find(
    ([, id]) => id !== id.trim(),
  );
  if (spaced) return `. ${spaced[0]} "${spaced[1]}" begins or ends with a space`;
  const names = groupId.split(",").map((name) => name.trim());
  if (names.length > 1) return `. Did you mean ${names.map((name) => `--odin-group "${name}"`).join(" ")}?`;
  const groups = await listed(odin.getGroups({ serviceProviderId }, ONE_TRY), "groupId");
  if (groups?.includes(groupId)) return "";
  if (groups && groups.length > 0) return check("--odin-group", groupId, groups, "group");
  const providers = await listed(odin.getServiceProviders({}, ONE_TRY), "serviceProviderId");
  if (providers && providers.length > 0 && !providers.includes(serviceProviderId)) {
    return check("--odin-sp", serviceProviderId, providers, "service provider");
  }
  return groups ? `. Check --odin-sp and --odin-group. The login sees no group there` : "";
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
