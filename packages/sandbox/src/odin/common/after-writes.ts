import { merged } from "./merge.js";
import type { Subject, Wire } from "./subject.js";

/** Gives a value after a change that no fields can say, such as the removal of a row. */
export type Rewrite = (before: Wire) => Wire;

/** A value after all that was written of it. Each answer that has the value takes it from here. */
export const afterWrites = <T extends Wire | readonly []>(subject: Subject, key: string, made: T): T | Wire =>
  (subject.written.settings?.get(key) ?? []).reduce<T | Wire>(
    (before, change) =>
      typeof change === "function" ? (change as Rewrite)(before as Wire) : merged(before, change as Wire),
    made,
  );
