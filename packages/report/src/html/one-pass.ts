import type { ReportedAudit } from "../audit/reported-audit.js";

/** What of an audit is read row by row. */
type Name = "users" | "findings";
type Rows<Of extends Name> = ReturnType<ReportedAudit[Of]>;
type Row<Of extends Name> = Rows<Of> extends AsyncIterable<infer T> | Iterable<infer T> ? T : never;
type Next<Of extends Name> = IteratorResult<Row<Of>, undefined>;
type RowIterator<Of extends Name> = AsyncIterator<Row<Of>> | Iterator<Row<Of>>;

/** A reader who waits for the next row. */
interface Waiting<Of extends Name> {
  readonly resolve: (next: Next<Of>) => void;
  readonly reject: (error: unknown) => void;
}

const DONE = { done: true, value: undefined } as const;

/** One of several readers. */
export interface PassReader<Of extends Name> {
  /** The rows, once. If they are read again, this reader reads alone. */
  readonly rows: () => AsyncIterable<Row<Of>> | Iterable<Row<Of>>;
  /** Must be called at the end, because the others wait for this reader. @param error ends the others too */
  readonly leave: (error?: unknown) => void;
}

/**
 * Reads the users or the findings of an audit once for several readers. All of them get a row before the next one is read, so memory
 * holds one row. The readers must run side by side, and all of them must join before one begins.
 */
export class OnePass<Of extends Name> {
  readonly #of: Of;
  readonly #source: () => AsyncIterable<Row<Of>> | Iterable<Row<Of>>;
  #rows: RowIterator<Of> | undefined;
  #waiting: Waiting<Of>[] = [];
  #readers = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(of: Of, audit: Pick<ReportedAudit, Of>) {
    this.#of = of;
    this.#source = () => audit[of]() as AsyncIterable<Row<Of>> | Iterable<Row<Of>>;
  }

  join(): PassReader<Of> {
    this.#readers += 1;
    let [isFirst, isHere] = [true, true];
    return {
      rows: () => {
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
    const { rows, leave } = this.join();
    try {
      // The others join before this one begins.
      await undefined;
      const made = await read({ ...audit, [this.#of]: rows });
      leave();
      return made;
    } catch (error) {
      leave(error);
      throw error;
    }
  }

  #next(): Promise<Next<Of>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#advance();
    });
  }

  /** Reads the next row when all readers wait. */
  #advance(): void {
    if (this.#readers === 0) return void this.#rows?.return?.();
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

  async #read(): Promise<Next<Of>> {
    if (this.#failure) throw this.#failure.error;
    this.#rows ??= begun(this.#source());
    const next = await this.#rows.next();
    return next.done ? DONE : next;
  }
}

const begun = <T>(rows: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> =>
  Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();

/** What several readers make of an audit whose users are read once for all of them. */
export async function inOnePass<Made extends readonly unknown[]>(
  audit: ReportedAudit,
  ...readers: { readonly [At in keyof Made]: (audit: ReportedAudit) => Promise<Made[At]> }
): Promise<Made> {
  const pass = new OnePass("users", audit);
  return (await Promise.all(readers.map((read) => pass.run(audit, read)))) as unknown as Made;
}
