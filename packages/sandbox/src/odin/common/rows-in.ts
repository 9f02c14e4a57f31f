import type { Wire } from "./subject.js";

/** The rows of a list. One may come as a bare object, and none may be absent. */
export const rowsIn = (value: unknown): readonly Wire[] =>
  (value === undefined || value === null ? [] : [value].flat()) as Wire[];
