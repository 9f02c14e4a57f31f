import { type CleanOdinGroup, type ContextPart, normaliseGroup, type Parts } from "@rollcall/audit";
import type { ReportedAudit } from "../../audit/reported-audit.js";

/** What was read once for each scope of a platform, by scope. */
export async function partsOf(
  audit: Pick<ReportedAudit, "context">,
  platform: ContextPart["platform"],
): Promise<ReadonlyMap<string, Parts>> {
  const scopes = new Map<string, Map<string, ContextPart["section"]>>();
  for await (const part of audit.context()) {
    if (part.platform !== platform) continue;
    const parts = scopes.get(part.scope) ?? new Map<string, ContextPart["section"]>();
    scopes.set(part.scope, parts.set(part.part, part.section));
  }
  return scopes;
}

/**
 * The groups of Odin with what was read once for each. Only the scope of a group names it here, so its two ids may be cut at
 * another slash.
 */
export async function groupsOf(audit: Pick<ReportedAudit, "context">): Promise<readonly CleanOdinGroup[]> {
  const scopes = await partsOf(audit, "odin");
  return [...scopes].map(([scope, parts]) => {
    const at = scope.indexOf("/");
    return normaliseGroup({ serviceProviderId: scope.slice(0, at), groupId: scope.slice(at + 1) }, parts);
  });
}

/** Why a part of a context has no value. */
export function whyNoPart(parts: Parts | undefined, part: string): string {
  const section = parts?.get(part);
  if (!section) return `context.${part}: not read`;
  if (section.status === "unavailable") return `context.${part}: ${section.reason}`;
  if (section.status === "forbidden") return `context.${part}: forbidden (${section.permissions.join(", ")})`;
  if (section.status === "failed") return `context.${part}: ${section.error.message}`;
  return `context.${part}: the answer does not say it`;
}
