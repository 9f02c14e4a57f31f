import type { Handlers } from "../server/handler.js";
import type { OdinState } from "./common/state.js";
import * as operations from "./operations.js";
import { withinReach } from "./session/within-reach.js";

export { createOdinState } from "./common/state.js";

/** Answers all operations of Odin except the logins. */
export const odinHandlers: Handlers<OdinState> = Object.fromEntries(
  Object.entries(operations).map(([operationId, handler]) => [operationId, withinReach(handler)]),
);
