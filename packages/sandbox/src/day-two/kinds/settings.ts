import type { Written } from "../../odin/common/state.js";

/** A change of one block of settings on Odin. */
export const settings = (name: string, change: Readonly<Record<string, unknown>>): Written => ({
  settings: new Map([[name, [change]]]),
});
