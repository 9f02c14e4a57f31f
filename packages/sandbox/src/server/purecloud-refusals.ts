import { messageOf } from "../message.js";
import type { Reply } from "./handler.js";
import { type PlatformErrors, retryAfterHeader } from "./platform.js";

const refuse = (status: number, code: string, message: string, more: object = {}): Reply => ({
  status,
  body: { message, code, status, details: [], errors: [], ...more },
});

const failures: Readonly<Record<number, readonly [string, string]>> = {
  500: [
    "internal.server.error",
    "The server encountered an unexpected condition which prevented it from fulfilling the request.",
  ],
  503: ["service.unavailable", "The requested service is temporarily unavailable."],
  504: ["request.timeout", "The request timed out."],
};

const unauthorized = {
  missing: ["authentication.required", "No authentication bearer token specified in authorization header."],
  wrong: ["bad.credentials", "Invalid login credentials."],
  expired: ["credentials.expired", "The supplied credentials have expired."],
} as const;

/** PureCloud's error bodies. The server adds `contextId`. */
export const purecloudRefusals: PlatformErrors = {
  unknown: ({ method, path }) =>
    refuse(501, "not.implemented", `The sandbox does not have ${method} ${path}. The platform may have it.`),
  unsupportedType: () =>
    refuse(
      415,
      "unsupported.media.type",
      "Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header.",
    ),
  invalid({ field, rule, allowed, limit }) {
    if (rule === "maxItems" && field === "id")
      return refuse(400, "max.user.ids", `Only ${limit} users can be requested at a time.`);
    if (rule === "maxItems") {
      const details = [{ errorCode: "bad.request", fieldName: field }];
      return refuse(400, "bad.request", `Only ${limit} items can be sent in [${field || "body"}].`, { details });
    }
    if (allowed !== undefined) {
      const values = allowed.join(", ");
      const message = `Value is not valid for field type [${field}]. Allowable values are: ${values}`;
      return refuse(400, "invalid.value", message);
    }
    const message = "The request could not be understood by the server due to malformed syntax.";
    const details = field === "" ? [] : [{ errorCode: "bad.request", fieldName: field }];
    return refuse(400, "bad.request", message, { details });
  },
  invalidLogin: (description) => ({
    status: 400,
    body: { error: "invalid_request", description, error_description: description },
  }),
  unauthorized(why) {
    const [code, message] = unauthorized[why];
    return refuse(401, code, message);
  },
  forbidden(held) {
    const permissions = held.join(", ");
    const text = "Unable to perform the requested action. You are missing the following permission(s):";
    const more = { messageWithParams: `${text} %{permissions}`, messageParams: { permissions } };
    return refuse(403, "missing.permissions", `${text} ${permissions}`, more);
  },
  tooMany: (value, retryAfter) => ({
    ...refuse(
      429,
      retryAfter === undefined ? "too.many.requests" : "too.many.requests.retry.after",
      retryAfter === undefined
        ? "Rate limit exceeded the maximum."
        : `Rate limit exceeded the maximum. Retry the request in [${retryAfter}] seconds`,
      { limit: { key: "token.rate.per.minute", namespace: "platform.api", value } },
    ),
    ...retryAfterHeader(retryAfter),
  }),
  serverError(status) {
    const [code, message] = failures[status] ?? ["service.unavailable", "Bad gateway."];
    return refuse(status, code, message);
  },
  tooLarge: () => refuse(413, "request.entity.too.large", "The request entity is too large."),
  vanished: () => refuse(404, "general.resource.not.found", "Unable to find a resource to satisfy the request."),
  unlicensed: () => refuse(400, "bad.request", "The user is not licensed for this."),
  missing: (operationId) => refuse(501, "not.implemented", `The sandbox has no handler for ${operationId}.`),
  broken: (error) => refuse(500, "internal.server.error", `The sandbox failed: ${messageOf(error)}`),
};
