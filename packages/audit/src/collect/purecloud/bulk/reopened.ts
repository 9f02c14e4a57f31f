import { isRetryable } from "../../../record/outcome.js";
import type { PureCloudRecord } from "../../../record/purecloud/record.js";
import type { ScopeMemory } from "../../memory.js";
import type { ListedUser } from "../listed-user.js";
import type { Whom } from "./bulk.js";

/** Whom a run reads again, if an earlier one read the listing to its end. Only sections that bulk reads may bring count. */
export function reopenedUsers({ reopened, listed }: ScopeMemory): Whom {
  const users: ListedUser[] = [];
  for (const record of reopened ?? []) {
    const { userId: id, sections } = record as PureCloudRecord;
    const { queues, trustors, utilization, licenses, grants } = sections;
    const open = [queues, trustors, utilization, licenses, grants];
    if (open.some((section) => section !== undefined && isRetryable(section))) users.push({ id });
  }
  return { users: users.length, total: listed?.expected ?? users.length, first: new Map([["any", users]]) };
}
