import type { Estate } from "./estate.js";

/** The estate before all changes. On day 1, it is the estate itself. */
export const originalOf = (estate: Estate): Estate => estate.original ?? estate;
