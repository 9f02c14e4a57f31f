import type { Handler } from "../../server/handler.js";
import { found, orgOf } from "../common/answering.js";
import type { PureCloudState } from "../common/state.js";

/** The server ends the tokens. A user whom a request created cannot log in. */
export const deleteToken: Handler<PureCloudState> = (call, estate, state) => {
  const { person } = found(orgOf(estate, state), call);
  return { status: 204, ...(person && { logsOut: person.index }) };
};
