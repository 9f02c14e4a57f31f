import type { Reply } from "../../server/handler.js";

/** Rewrites an answer of one operation into another form that the platform may have. */
export type Form = (reply: Reply, operationId: string) => Reply;
