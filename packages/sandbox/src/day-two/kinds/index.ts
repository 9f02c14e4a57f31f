import type { Kind } from "../kind.js";
import { odinProfile } from "./odin-profile.js";
import { shared } from "./shared.js";

/** All ways in which people change, in the order in which they are dealt. */
export const kinds: readonly Kind[] = [...odinProfile, ...shared];
