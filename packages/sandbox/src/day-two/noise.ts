import type { NoiseEntry } from "../estate/change.js";

/** What moves from day to day in an estate, and is no change. */
export const noise: readonly NoiseEntry[] = [];
