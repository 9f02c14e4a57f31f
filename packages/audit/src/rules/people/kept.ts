import type { Fact } from "../../record/fact.js";
import { type Truth, type Unsure, unsure } from "../engine/truth.js";

/** A value that is kept of a user. `null` if there is none. If nobody knows it, why. */
export type Trait<T> = T | null | Unsure;

export const isUnknown = <T>(trait: Trait<T>): trait is Unsure =>
  typeof trait === "object" && trait !== null && "because" in trait;

export function traitOf<T, U>(fact: Fact<T>, derive: (value: T) => Trait<U>): Trait<U> {
  if (!fact.known) return unsure(fact.because);
  return fact.value === null ? null : derive(fact.value);
}

/** Whether something holds of two values. It does not hold if either is missing. */
export function ofBoth<A, B>(one: Trait<A>, other: Trait<B>, test: (one: A, other: B) => Truth): Truth {
  if (one === null || other === null) return false;
  if (isUnknown(one)) return isUnknown(other) ? unsure(...one.because, ...other.because) : one;
  return isUnknown(other) ? other : test(one, other);
}

/** The value, for evidence. */
export const shown = <T>(trait: Trait<T>): T | null => (isUnknown(trait) ? null : trait);

/** The list that is kept as one value if it has one, because most users have one number. */
export function compact<T>(values: readonly T[]): T | readonly T[] | null {
  return values.length > 1 ? values : (values[0] ?? null);
}

/** What {@link compact} made of a list. */
export type Compact<T> = T | readonly T[];

export const listed = <T extends string | number>(kept: Compact<T>): readonly T[] =>
  typeof kept === "object" ? kept : [kept];
