import type { Fact } from "../../record/fact.js";

/** What nobody knows, and why. */
export interface Unsure {
  readonly because: readonly string[];
}

/** A condition of a rule. It holds, it does not hold, or nobody knows. */
export type Truth = boolean | Unsure;

export const unsure = (...because: string[]): Unsure => ({ because });

export const isUnsure = (truth: Truth): truth is Unsure => typeof truth === "object";

/** Whether all hold. False if one does not hold, even if others are unknown. */
export function allOf(...truths: readonly Truth[]): Truth {
  let isKnown = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth !== true) isKnown = false;
  }
  return isKnown || joined(truths);
}

/** Whether any holds. True if one holds, even if others are unknown. */
export function anyOf(...truths: readonly Truth[]): Truth {
  let isKnown = true;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth !== false) isKnown = false;
  }
  return isKnown ? false : joined(truths);
}

/** Whether a test holds for any item. It stops at the first, and makes no list if the test holds for none. */
export function anyIn<T>(items: readonly T[], test: (item: T) => Truth): Truth {
  const open: Truth[] = [];
  for (const item of items) {
    const truth = test(item);
    if (truth === true) return true;
    if (truth !== false) open.push(truth);
  }
  return open.length > 0 && joined(open);
}

export function not(truth: Truth): Truth {
  return isUnsure(truth) ? truth : !truth;
}

/** Whether the value of a fact meets a condition. `null` is a value, because the platform says that there is none. */
export function truthOf<T>(fact: Fact<T>, test: (value: T | null) => Truth): Truth {
  return fact.known ? test(fact.value) : unsure(fact.because);
}

/** The reasons of all that is unknown, each once. */
function joined(truths: readonly Truth[]): Unsure {
  const reasons = truths.filter(isUnsure).flatMap(({ because }) => because);
  return { because: [...new Set(reasons)] };
}
