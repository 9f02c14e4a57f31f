import type { CleanUser } from "@rollcall/audit";
import type { AuditSource, ViewedUser } from "@rollcall/audit/changes";
import { bestOf, type Fit, fitOf, type Wanted } from "../explain/who.js";

/** A user who fits, with what fits. */
export interface Hit<User extends CleanUser = CleanUser> {
  readonly user: User;
  readonly fit: Fit;
  readonly scope: string;
  /** The id of the person's other user, if an audit says who that is. */
  readonly other?: string | undefined;
}

/** Users who fit, and how many more there are than memory keeps. */
export interface Hits<User extends CleanUser = CleanUser> {
  readonly hits: readonly Hit<User>[];
  readonly more: number;
}

/** The most users of each kind that are kept. Nobody reads more. */
const MOST = 50;

/** The scope of a user, as findings name it. */
export const scopeOf = (user: CleanUser): string =>
  user.platform === "odin" ? `${user.serviceProviderId}/${user.groupId}` : "organisation";

/** A key of a user. Ids of Odin are the same in upper and lower case. */
export const keyOf = ({ platform, userId }: { readonly platform: string; readonly userId: string }): string =>
  `${platform} ${platform === "odin" ? userId.toLowerCase() : userId}`;

/** Users who fit, and where the audit has every user, by its key. */
export interface AuditHits extends Hits<ViewedUser> {
  readonly places: ReadonlyMap<string, number>;
}

/** The users of an audit who fit, in one pass, because a large audit takes seconds. Those who fit exactly count alone. */
export async function hitsIn(audit: Pick<AuditSource, "users">, wanted: Wanted, stop: AbortSignal): Promise<AuditHits> {
  const places = new Map<string, number>();
  const kept: Record<Fit["is"], Hit<ViewedUser>[]> = { exact: [], part: [] };
  const found: Record<Fit["is"], number> = { exact: 0, part: 0 };
  for await (const { value: user, place } of audit.users()) {
    stop.throwIfAborted();
    places.set(keyOf(user), place);
    const fit = fitOf(user, wanted);
    if (!fit) continue;
    found[fit.is] += 1;
    if (kept[fit.is].length < MOST) kept[fit.is].push({ user, fit, scope: scopeOf(user) });
  }
  const hits = bestOf([...kept.exact, ...kept.part]);
  return { hits, more: found[found.exact > 0 ? "exact" : "part"] - hits.length, places };
}
