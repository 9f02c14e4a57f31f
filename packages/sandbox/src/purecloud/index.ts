import type { Handlers } from "../server/handler.js";
import { grantLists } from "./access/grants.js";
import { licenceUsers } from "./access/licences.js";
import { trustees } from "./access/trustees.js";
import { trustors } from "./access/trustors.js";
import { refusing } from "./common/refusal.js";
import type { PureCloudState } from "./common/state.js";
import * as operations from "./operations.js";
import { catalogues } from "./rows/catalogues.js";
import { relations } from "./rows/relations.js";
import { numberLists } from "./telephony/number-lists.js";

export { createPureCloudState, type PureCloudState } from "./common/state.js";

/** Answers all operations of PureCloud except the login. */
export const purecloudHandlers: Handlers<PureCloudState> = Object.fromEntries(
  [
    ...Object.entries(operations),
    ...catalogues,
    ...relations,
    ...trustors,
    ...trustees,
    ...numberLists,
    ...grantLists,
    licenceUsers,
  ].map(([operationId, handler]) => [operationId, refusing(handler)]),
);
