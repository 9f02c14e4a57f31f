import type { Shard } from "./shard.js";

/** A number that may only be known within bounds before the audit is run. */
export interface Amount {
  readonly least: number;
  /** The same as `least` if the number is known. `null` if nobody can say. */
  readonly most: number | null;
  /** What is usual, between both. It may rest on what `assumed` of the scope says. `null` if nobody can say. */
  readonly likely: number | null;
  /** Whether the number is a shard's share. Shards have about the same number of users, not exactly. */
  readonly about: boolean;
}

/** How often an audit calls one operation. */
export interface Cost extends Amount {
  /** The operation, by the name of the client's method. */
  readonly operation: string;
  /** What each of the calls is for, in a few words. */
  readonly why: string;
}

/** What the audit of one scope costs when all goes well. */
export interface ScopeCost {
  /** How the records are filled: a strategy on Odin, `expand` on PureCloud. */
  readonly strategy: string;
  /** The users that are audited. For a shard, its part of them. */
  readonly users: Amount;
  /** One for each operation, in the order of the calls. */
  readonly costs: readonly Cost[];
  /** What the likely numbers take for granted, in words. */
  readonly assumed: readonly string[];
  /** What `costs` leaves out, in words. It cannot be known in advance, and is usually little. */
  readonly beyond: readonly string[];
}

/** A number that is known. */
export const exactly = (number: number): Amount => ({ least: number, most: number, likely: number, about: false });

/** Adds amounts. */
export function sumOfAmounts(parts: readonly Amount[]): Amount {
  return parts.reduce(
    (sum, part) => ({
      least: sum.least + part.least,
      most: sum.most === null || part.most === null ? null : sum.most + part.most,
      likely: sum.likely === null || part.likely === null ? null : sum.likely + part.likely,
      about: sum.about || part.about,
    }),
    exactly(0),
  );
}

/** How many of the users a shard has. */
export function shareOf(users: number, { of }: Shard = { index: 1, of: 1 }): Amount {
  return { ...exactly(Math.round(users / of)), about: of > 1 };
}

/** How often one thing is done for a user. */
type Each = Omit<Amount, "about">;

/** The calls for all users, from the calls for one. */
export function forEach(users: Amount, { least, most, likely }: Each): Amount {
  const times = (one: number | null, other: number | null) => (one === null || other === null ? null : one * other);
  const about = users.about && most !== null && most > 0;
  return { least: users.least * least, most: times(users.most, most), likely: times(users.likely, likely), about };
}
