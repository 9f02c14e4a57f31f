import { nearMisses, those } from "./ledger.js";
import { type Member, memberAt, memberOf, OF_LEAVERS, type Org } from "./org.js";
import type { PureCloudState } from "./state.js";

/** An item of a listing. It is the index of a person, or the id of a user whom a request created. */
export type Item = number | string;

/** Who is in which listing, in the order of listings. */
interface Roster {
  readonly everybody: readonly Item[];
  readonly active: readonly Item[];
  readonly inactive: readonly Item[];
  readonly deleted: readonly Item[];
  /** Everybody, including deleted users. */
  readonly any: readonly Item[];
}

export type Listed = "active" | "inactive" | "deleted" | "any";

const kept = new WeakMap<PureCloudState, { readonly listings: number; readonly roster: Roster }>();

/** Who is in which listing now. It is computed again after a write that changes it. */
export function rosterOf(org: Org): Roster {
  const { estate, state } = org;
  const before = kept.get(state);
  if (before?.listings === state.listings) return before.roster;
  const { members, deleted } = estate.purecloud;
  const states = new Map<Item, string>();
  for (const problem of OF_LEAVERS) {
    for (const index of [...those(estate, problem), ...nearMisses(estate, problem)]) states.set(index, "inactive");
  }
  for (const index of deleted) states.set(index, "deleted");
  for (const [id, { user }] of state.written) {
    if (user?.state !== undefined) states.set(estate.purecloud.indexOf(id) ?? id, user.state);
  }
  const everybody: Item[] = [...[...members, ...deleted].sort((a, b) => a - b), ...state.created];
  const listing = (wanted: (state: string) => boolean) =>
    everybody.filter((item) => wanted(states.get(item) ?? "active"));
  const roster: Roster = {
    everybody,
    active: listing((state) => state === "active"),
    inactive: listing((state) => state === "inactive"),
    deleted: listing((state) => state === "deleted"),
    any: everybody,
  };
  kept.set(state, { listings: state.listings, roster });
  return roster;
}

/** The user of an item. */
export function memberIn(org: Org, item: Item): Member {
  const member = typeof item === "number" ? memberAt(org, item) : memberOf(org, item);
  if (!member) throw new Error(`no user ${item} in the roster`);
  return member;
}
