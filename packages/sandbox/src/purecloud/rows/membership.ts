import type { Call } from "../../server/handler.js";
import { orgOf, readUser } from "../common/answering.js";
import type { Member, Org } from "../common/org.js";
import { isDescending } from "../common/query.js";
import { notFound } from "../common/refusal.js";
import type { Thing } from "./catalogue.js";
import { type Listed, type Listing, page } from "./page.js";
import type { Membership, Relation } from "./relation.js";

/** One direction of a relation. It says what is listed of a membership, and which memberships are. */
interface Direction<T, Entry> extends Listing {
  readonly relation: Relation<T>;
  readonly row: (org: Org, entry: Entry, call: Call) => unknown;
  /** By default, all are listed. */
  readonly keeps?: (org: Org, entry: Entry, call: Call) => boolean;
}

/** Something that a user belongs to. */
export interface Belonging<T> {
  readonly id: string;
  readonly value: T;
}

/** What a user belongs to. */
export function pageOfUser<T>(listing: Direction<T, Belonging<T>>, org: Org, member: Member, call: Call) {
  const { relation, row, keeps } = listing;
  const all = [...relation.of(org, member)].map(([id, value]) => ({ id, value }));
  const kept = all.filter((one) => keeps?.(org, one, call) ?? true);
  return page(listing, kept, call, (one) => row(org, one, call));
}

/** The direction from a user to what the user belongs to. */
export const ofUser = <T>(listing: Direction<T, Belonging<T>>): Listed => [
  listing.operationId,
  readUser((org, member, call) => pageOfUser(listing, org, member, call)),
];

/**
 * The direction from a thing to its members.
 *
 * @param things all that exist. The last parameter of the path names one, and others are not found.
 */
export const ofThing = <T>(
  listing: Direction<T, Membership<T>> & { readonly things: (org: Org) => readonly Thing[] },
): Listed => [
  listing.operationId,
  (call, estate, state) => {
    const org = orgOf(estate, state);
    const [id = ""] = Object.values(call.path);
    if (!listing.things(org).some((thing) => thing.id === id)) throw notFound();
    const kept = listing.relation.members(org, id).filter((one) => listing.keeps?.(org, one, call) ?? true);
    if (isDescending(call.query)) kept.reverse();
    return { status: 200, body: page(listing, kept, call, (one) => listing.row(org, one, call)) };
  },
];
