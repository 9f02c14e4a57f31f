/**
 * One value of the clean view. A value that was not learnt is never the same as a value that is not there:
 * `{ known: true, value: null }` says "the platform told us that there is none", `{ known: false }` says "ask again".
 */
export type Fact<T> =
  | { readonly known: true; readonly value: T | null }
  | { readonly known: false; readonly because: string };

/** A value that was learnt; `null` when the platform says that there is none. */
export function known<T>(value: T | null): Fact<T> {
  return { known: true, value };
}

/** A value that was not learnt, and why (`forbidden`, `failed: 500 ...`, `not returned`). */
export function unknown<T>(because: string): Fact<T> {
  return { known: false, because };
}

/** Derives one fact from another; what was unknown stays unknown for the same reason. */
export function mapFact<T, U>(fact: Fact<T>, derive: (value: T) => U | null): Fact<U> {
  if (!fact.known) return fact;
  return known(fact.value === null ? null : derive(fact.value));
}

/** Something that the wire may have dropped before it reached us, so that a reader can judge the clean value. */
export interface Loss {
  /** Where in the record, such as `user.firstName`. */
  readonly path: string;
  /** The clean value that may be short of something. */
  readonly value: string;
  /** What may be missing. */
  readonly lost: "leading zeros" | "exact digits";
}
