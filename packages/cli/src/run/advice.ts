import { printable } from "@rollcall/audit";
import type { OdinClient } from "@rollcall/clients/odin";
import { didYouMean } from "../config/nearest.js";

/** The ids of a group as they were given. */
export interface GivenGroup {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** The listing of groups is only a help, so it gets one short try. */
const ONE_TRY = { retry: false, timeoutMs: 5_000 } as const;

/** What a person may have meant by a group that cannot be read. With a space before it. Empty if nobody knows. */
export async function adviceFor(
  odin: Pick<OdinClient, "getGroups">,
  { serviceProviderId, groupId }: GivenGroup,
): Promise<string> {
  const spaced = Object.entries({ "--odin-sp": serviceProviderId, "--odin-group": groupId }).find(
    ([, id]) => id !== id.trim(),
  );
  if (spaced) return ` ${spaced[0]} "${spaced[1]}" begins or ends with a space.`;
  const names = groupId.split(",").map((name) => name.trim());
  if (names.length > 1) return ` Did you mean ${names.map((name) => `--odin-group "${name}"`).join(" ")}?`;
  try {
    const groups = await odin.getGroups({ serviceProviderId }, ONE_TRY);
    return printable(didYouMean(groupId, idsOf(groups)));
  } catch {
    return "";
  }
}

function idsOf(groups: unknown): string[] {
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group: { groupId?: unknown } | null) => {
    const id = group?.groupId;
    return typeof id === "string" || typeof id === "number" ? String(id) : [];
  });
}
