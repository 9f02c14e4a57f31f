import type { Handlers } from "../server/handler.js";
import type { OdinState } from "./common/state.js";
import { withForms } from "./forms/in-form.js";
import * as operations from "./operations.js";
import { childHandlers } from "./rows/child.js";
import { children } from "./rows/children.js";
import { lists } from "./rows/lists.js";
import { settingHandlers } from "./rows/setting.js";
import { settings } from "./rows/settings.js";
import { withinReach } from "./session/within-reach.js";

export { createOdinState } from "./common/state.js";

/** Answers all operations of Odin except the logins. */
export const odinHandlers: Handlers<OdinState> = Object.fromEntries(
  [
    ...Object.entries(operations),
    ...lists,
    ...Object.entries(settingHandlers(settings)),
    ...Object.entries(childHandlers(children)),
  ].map(([operationId, handler]) => [operationId, withForms(withinReach(handler))]),
);
