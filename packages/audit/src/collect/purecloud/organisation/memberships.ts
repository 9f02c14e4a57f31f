import type { WireObject } from "../../../record/wire.js";
import { queueOfUser } from "../queues.js";
import type { QueueMemberRow } from "./queue-members.js";

/** What a list says of a membership, apart from the user. Many memberships share one. */
type Kind = Omit<QueueMemberRow, "userId">;

/** A number names a queue and a kind. A large organisation has a million memberships, and so little memory for each. */
const KINDS = 1_024;

/** Who is in which queue. */
export class Memberships {
  readonly #queues: readonly WireObject[];
  readonly #kinds: Kind[] = [];
  readonly #kindsByKey = new Map<string, number>();
  readonly #byUser = new Map<string, number[]>();

  /** @param queues the queues, in the order of a user's section */
  constructor(queues: readonly WireObject[]) {
    this.#queues = queues;
  }

  /** The users who are in any queue. */
  get users(): Iterable<string> {
    return this.#byUser.keys();
  }

  /** Whether a user is in any queue. */
  has(userId: string): boolean {
    return (this.#byUser.get(userId)?.length ?? 0) > 0;
  }

  /** Sets the members of a queue, by its position. */
  set(queue: number, rows: Iterable<QueueMemberRow>): void {
    for (const [userId, known] of this.#byUser) {
      if (!known.some((one) => queueOf(one) === queue)) continue;
      const others = known.filter((one) => queueOf(one) !== queue);
      if (others.length > 0) this.#byUser.set(userId, others);
      else this.#byUser.delete(userId);
    }
    this.add(queue, rows);
  }

  /** The same for a queue whose members were not set before. */
  add(queue: number, rows: Iterable<QueueMemberRow>): void {
    for (const { userId, ...kind } of rows) {
      const one = queue * KINDS + this.#kind(kind);
      const known = this.#byUser.get(userId);
      if (known) known.push(one);
      else this.#byUser.set(userId, [one]);
    }
  }

  /** The users with a membership that the platform did not give to the user alone. */
  *throughOthers(): Generator<string, void, undefined> {
    for (const [userId, known] of this.#byUser) {
      if (known.some((one) => this.#kinds[one % KINDS]?.memberBy !== "user")) yield userId;
    }
  }

  /** The queues of a user as the section has them. */
  of(userId: string): { readonly joined: readonly WireObject[]; readonly unjoined: readonly WireObject[] } {
    const all = [...(this.#byUser.get(userId) ?? [])].sort((one, other) => one - other);
    const those = (wanted: boolean) =>
      all
        .filter((one) => this.#kinds[one % KINDS]?.joined === wanted)
        .map((one) => queueOfUser(this.#queues[queueOf(one)] ?? {}, wanted));
    return { joined: those(true), unjoined: those(false) };
  }

  #kind(kind: Kind): number {
    const { joined, memberBy } = kind;
    const key = JSON.stringify([joined, memberBy]);
    const known = this.#kindsByKey.get(key);
    if (known !== undefined) return known;
    // So many kinds mean that the rows are odd. What the platform says beyond that is left out.
    const isFull = this.#kinds.length >= KINDS - 2 && memberBy !== undefined;
    if (isFull) return this.#kind({ joined, memberBy: undefined });
    this.#kinds.push(kind);
    this.#kindsByKey.set(key, this.#kinds.length - 1);
    return this.#kinds.length - 1;
  }
}

const queueOf = (one: number): number => Math.floor(one / KINDS);
