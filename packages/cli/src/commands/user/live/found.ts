import type { CleanOdinUser, CleanPureCloudUser } from "@rollcall/audit";
import type { Hit } from "../audit-hits.js";

/** What a search of a platform came to. */
export interface Found<User extends CleanOdinUser | CleanPureCloudUser> {
  readonly hits: readonly Hit<User>[];
  /** How many more users fit than are here. */
  readonly more: number;
  /** What could not be searched, and why. Each is a clause without a full stop. */
  readonly notSearched: readonly string[];
}

/** Keeps each user once. A search by several fields may find one twice. */
export function onceEach<User extends CleanOdinUser | CleanPureCloudUser>(hits: readonly Hit<User>[]): Hit<User>[] {
  const byId = new Map<string, Hit<User>>();
  for (const hit of hits) {
    const id = hit.user.userId.toLowerCase();
    if (!byId.has(id)) byId.set(id, hit);
  }
  return [...byId.values()];
}
