import { merged } from "../services/merge.js";
import type { Subject, Wire } from "./subject.js";

/** A value after all that was written of it. Each answer that has the value takes it from here. */
export const afterWrites = <T extends Wire | readonly []>(subject: Subject, key: string, made: T): T | Wire =>
  (subject.written.settings?.get(key) ?? []).reduce<T | Wire>(merged, made);
