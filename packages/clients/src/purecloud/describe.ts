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
  return {
    message: words.join(": ") || (typeof body === "string" && !body.startsWith("<") ? body : undefined),
    correlationId: headers.get("inin-correlation-id") ?? (typeof contextId === "string" ? contextId : undefined),
    missing: [...new Set(named)],
  };
}
