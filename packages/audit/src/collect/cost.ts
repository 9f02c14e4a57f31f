import type { Shard } from "./shard.js";

/** A number that may only be known within bounds before the audit is run. */
export interface Amount {
  readonly least: number;
  /** The same as `least` where it is known; `null` where nobody can say. */
  readonly most: number | null;
  /** Whether both are shares of what is known: users are shared out among shards evenly, but not to the user. */
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
  /** The users that are audited: of a shard, its part of them. */
  readonly users: Amount;
  /** One for each operation, in the order of the calls. */
  readonly costs: readonly Cost[];
  /** What `costs` leaves out, in words: it cannot be known before it is met, and is little as a rule. */
  readonly beyond: readonly string[];
}

/** A number that is known. */
export const exactly = (number: number): Amount => ({ least: number, most: number, about: false });

/** Adds amounts up. */
export function sumOfAmounts(parts: readonly Amount[]): Amount {
  return parts.reduce(
    (sum, part) => ({
      least: sum.least + part.least,
      most: sum.most === null || part.most === null ? null : sum.most + part.most,
      about: sum.about || part.about,
    }),
    exactly(0),
  );
}

/** How many of so many users a shard has. */
export function shareOf(users: number, { of }: Shard = { index: 1, of: 1 }): Amount {
  return { ...exactly(Math.round(users / of)), about: of > 1 };
}

/** Calls that are made for each of so many users, so many times each: at the least, and at the most where that is more. */
export function forEach(users: Amount, least: number, most: number | null = least): Amount {
  const about = users.about && most !== null && most > 0;
  const upper = most === null || users.most === null ? null : users.most * most;
  return { least: users.least * least, most: upper, about };
}
