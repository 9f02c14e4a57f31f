import type { Description } from "../core/errors/explain.js";

/** `domain:entity:action`, as PureCloud writes permissions. */
const PERMISSION = /[A-Za-z]\w*:[\w*]+:[\w*]+/g;

/** Reads PureCloud's `ErrorBody`, and the `{ error, description }` of its token host. */
export function describe(body: unknown, headers: Headers): Description {
  const { code, message, contextId, messageParams, error, description, error_description } = (
    typeof body === "object" && body !== null ? body : {}
  ) as Record<string, unknown>;
  const words = [code ?? error, message ?? description ?? error_description].filter((part) => typeof part === "string");
  const isAboutPermissions = typeof code === "string" && /permission/.test(code);
  const named = isAboutPermissions ? `${message} ${JSON.stringify(messageParams)}`.match(PERMISSION) : null;
  const seconds = /Retry the request in \[(\d{1,9})\] seconds/.exec(String(message))?.[1];
  return {
    message: words.join(": ") || (typeof body === "string" && !body.startsWith("<") ? body : undefined),
    correlationId: headers.get("inin-correlation-id") ?? (typeof contextId === "string" ? contextId : undefined),
    missing: [...new Set(named)],
    // The platform's own words, as it announced them in 2021 for all its APIs.
    retryAfterMs: seconds === undefined ? undefined : Number(seconds) * 1000,
  };
}
