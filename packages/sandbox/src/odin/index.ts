import type { Handlers } from "../server/handler.js";
import type { OdinState } from "./common/state.js";
import * as operations from "./operations.js";

export { createOdinState } from "./common/state.js";

/** Answers all operations of Odin except the logins. */
export const odinHandlers: Handlers<OdinState> = operations;
