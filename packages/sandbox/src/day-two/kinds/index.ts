import type { Kind } from "../kind.js";
import { lives } from "./lives.js";
import { numbers } from "./numbers.js";
import { odinCalls } from "./odin-calls.js";
import { odinProfile } from "./odin-profile.js";
import { odinRights } from "./odin-rights.js";
import { passing } from "./passing.js";
import { purecloudProfile } from "./purecloud-profile.js";
import { purecloudWork } from "./purecloud-work.js";
import { shared } from "./shared.js";

/** All ways in which people change, in the order in which they are dealt. What needs a whole person comes first. */
export const kinds: readonly Kind[] = [
  ...lives,
  ...passing,
  ...numbers,
  ...shared,
  ...odinProfile,
  ...odinCalls,
  ...odinRights,
  ...purecloudProfile,
  ...purecloudWork,
];
