/**
 * One value of the clean view. A value that was not read differs from a value that does not exist.
 * `{ known: true, value: null }` means "the platform says that there is none", `{ known: false }` means "nobody knows".
 */
export type Fact<T> =
  | { readonly known: true; readonly value: T | null }
  | { readonly known: false; readonly because: string };

/** A value that was read. `null` if the platform says that there is none. */
export function known<T>(value: T | null): Fact<T> {
  return { known: true, value };
}

/** A value that was not read, and why (`forbidden`, `failed: 500 ...`, `not returned`). */
export function unknown<T>(because: string): Fact<T> {
  return { known: false, because };
}

/** The value of a fact, for those who show it. `null` also if it is unknown, so it decides nothing. */
export function valueIn<T>(fact: Fact<T>): T | null {
  return fact.known ? fact.value : null;
}

/** Why a value is unknown. Undefined if it is known. */
export function whyUnknown(fact: Fact<unknown>): string | undefined {
  return fact.known ? undefined : fact.because;
}

/** Derives one fact from another. An unknown fact stays unknown, for the same reason. */
export function mapFact<T, U>(fact: Fact<T>, derive: (value: T) => U | null): Fact<U> {
  if (!fact.known) return fact;
  return known(fact.value === null ? null : derive(fact.value));
}

/** What a value may have lost on the wire, so a reader can judge the clean value. */
export interface Loss {
  /** Its path in the record, such as `user.firstName`. */
  readonly path: string;
  /** The value as it was read. */
  readonly value: string;
  /** What it lost. A JSON number keeps 15 digits at most. */
  readonly lost: "exact digits";
}
