import type { ReportedAudit } from "../audit/reported-audit.js";

type Users = ReturnType<ReportedAudit["users"]>;
type Placed = Users extends AsyncIterable<infer T> | Iterable<infer T> ? T : never;
type Next = IteratorResult<Placed, undefined>;

/** A reader who waits for the next user. */
interface Waiting {
  readonly resolve: (next: Next) => void;
  readonly reject: (error: unknown) => void;
}

const DONE: Next = { done: true, value: undefined };

/** One of several readers. */
export interface PassReader {
  /** The users, once. If they are read again, this reader reads alone. */
  readonly users: () => Users;
  /** Must be called at the end, because the others wait for this reader. @param error ends the others too */
  readonly leave: (error?: unknown) => void;
}

/**
 * Reads the users of an audit once for several readers. All of them get a user before the next one is read, so memory keeps one.
 * The readers must run side by side, and all of them must join before one begins.
 */
export class OnePass {
  readonly #source: () => Users;
  #users: AsyncIterator<Placed> | Iterator<Placed> | undefined;
  #waiting: Waiting[] = [];
  #readers = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(audit: Pick<ReportedAudit, "users">) {
    this.#source = () => audit.users();
  }

  join(): PassReader {
    this.#readers += 1;
    let [isFirst, isHere] = [true, true];
    return {
      users: () => {
        if (!isFirst) return this.#source();
        isFirst = false;
        return { [Symbol.asyncIterator]: () => ({ next: () => this.#next() }) };
      },
      leave: (error) => {
        if (!isHere) return;
        isHere = false;
        this.#readers -= 1;
        if (error !== undefined) this.#failure ??= { error };
        this.#advance();
      },
    };
  }

  /** Joins, reads with the others, and leaves. */
  async run<T>(audit: ReportedAudit, read: (audit: ReportedAudit) => Promise<T>): Promise<T> {
    const { users, leave } = this.join();
    try {
      // The others join before this one begins.
      await undefined;
      const made = await read({ ...audit, users });
      leave();
      return made;
    } catch (error) {
      leave(error);
      throw error;
    }
  }

  #next(): Promise<Next> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#advance();
    });
  }

  /** Reads the next user when all readers wait. */
  #advance(): void {
    if (this.#readers === 0) return void this.#users?.return?.();
    if (this.#waiting.length === 0 || this.#waiting.length < this.#readers) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#read().then(
      (next) => {
        for (const one of waiting) one.resolve(next);
      },
      (error: unknown) => {
        for (const one of waiting) one.reject(error);
      },
    );
  }

  async #read(): Promise<Next> {
    if (this.#failure) throw this.#failure.error;
    this.#users ??= begun(this.#source());
    const next = await this.#users.next();
    return next.done ? DONE : next;
  }
}

const begun = (users: Users): AsyncIterator<Placed> | Iterator<Placed> =>
  Symbol.asyncIterator in users ? users[Symbol.asyncIterator]() : users[Symbol.iterator]();

/** What several readers make of an audit whose users are read once for all of them. */
export async function inOnePass<Made extends readonly unknown[]>(
  audit: ReportedAudit,
  ...readers: { readonly [At in keyof Made]: (audit: ReportedAudit) => Promise<Made[At]> }
): Promise<Made> {
  const pass = new OnePass(audit);
  return (await Promise.all(readers.map((read) => pass.run(audit, read)))) as unknown as Made;
}
