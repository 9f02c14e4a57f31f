import type { GroupUserAudit, GroupUserAuditRecord } from "@rollcall/clients/odin";
import { ODIN_PLANS, ODIN_UTILITIES, type OdinRecord, type OdinSectionName } from "./record.js";

/**
 * Gives records the shape of the platform's group user audit (seed 000), from the wire values. `data` has one element for
 * each group. A section that was not read, or does not exist for the user, is an absent key. `registration` is left out,
 * because that audit lacks it. Secrets stay readable, as the platform sends them. For a file, use `redactRecord` first.
 */
export function toGroupUserAudit(records: Iterable<OdinRecord>): GroupUserAudit {
  const groups = new Map<string, GroupUserAuditRecord[]>();
  for (const record of records) {
    const key = JSON.stringify([record.serviceProviderId, record.groupId]);
    const users = groups.get(key) ?? [];
    users.push(userOf(record));
    groups.set(key, users);
  }
  return { data: groups.size === 0 ? [{ users: [] }] : [...groups.values()].map((users) => ({ users })) };
}

function userOf({ serviceProviderId, groupId, userId, sections }: OdinRecord): GroupUserAuditRecord {
  const pick = (parts: Iterable<readonly [string, OdinSectionName]>) => {
    const found: [string, unknown][] = [];
    for (const [key, name] of parts) {
      const section = sections[name];
      if (section?.status === "ok") found.push([key, section.data]);
    }
    return Object.fromEntries(found);
  };
  const plans = pick(ODIN_PLANS.map((plan) => [plan, `outgoingCallingPlans.${plan}`] as const));
  const utilities = pick(ODIN_UTILITIES.map((utility) => [utility, `utilities.${utility}`] as const));
  return {
    serviceProviderId,
    groupId,
    userId,
    ...pick([["user", "user"]]),
    ...(Object.keys(plans).length > 0 ? { outgoingCallingPlans: plans } : {}),
    ...pick([
      ["assignedServices", "assignedServices"],
      ["serviceAssignment", "serviceAssignment"],
      ["serviceSettings", "serviceSettings"],
    ]),
    ...(Object.keys(utilities).length > 0 ? { utilities } : {}),
  };
}
