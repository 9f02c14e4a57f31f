import { messageOf } from "../message.js";
import { notAssigned } from "../odin/common/replies.js";
import type { Reply } from "./handler.js";
import { type PlatformErrors, retryAfterHeader } from "./platform.js";

const refuse = (status: number, error: string, details: string | null = null): Reply => ({
  status,
  body: { error, status, details },
});

/** Odin's error bodies. Some are a bare string, as on the wire. */
export const odinRefusals: PlatformErrors = {
  unknown: ({ method, path }) => refuse(501, `The sandbox does not have ${method} ${path}. The platform may have it.`),
  unsupportedType: () => refuse(415, "Unsupported Media Type"),
  invalid: ({ field, missing }) => refuse(400, missing ? `Missing required key: ${field}` : `Invalid value: ${field}`),
  invalidLogin: (words) => refuse(400, words),
  unauthorized: (why) => ({
    status: 401,
    body: why === "missing" ? "Expired token" : { error: "Expired token", status: 401, details: null },
  }),
  forbidden: () => refuse(403, "Forbidden"),
  tooMany: (_limit, retryAfter) => ({ ...refuse(429, "Too many requests"), ...retryAfterHeader(retryAfter) }),
  serverError: (status) => refuse(status, "There has been a BroadWorks error."),
  tooLarge: () => refuse(400, "Request too large"),
  vanished: () => refuse(404, "User not found"),
  unlicensed: (roll) => notAssigned(roll),
  missing: (operationId) => refuse(501, `The sandbox has no handler for ${operationId}`),
  broken: (error) => refuse(500, "The sandbox failed", messageOf(error)),
};
