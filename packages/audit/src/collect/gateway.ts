import type { ApiError } from "@rollcall/clients/core";
import { asObject } from "../record/wire.js";

/** Fields of the errors of both platforms (docs/facts/odin.md O-20, docs/facts/purecloud.md P-40). */
const FIELDS = ["error", "details", "message", "code", "status", "contextId"];

/**
 * Whether a proxy or gateway answered, and not the platform. No platform sends a web page. A 403 in another form than the
 * platform's says nothing about permissions:
 *
 * - PureCloud sends an object, so a bare text is of another.
 * - Odin sends an object or a bare text (docs/facts/odin.md O-21).
 *
 * A 403 without a body may be the platform's, because no source says that it always sends one.
 */
export function isOfGateway({ api, status, body }: Pick<ApiError, "api" | "status" | "body">): boolean {
  if (typeof body === "string" && body.trimStart().startsWith("<")) return true;
  if (status !== 403 || body === undefined || body === null || body === "") return false;
  if (typeof body === "string") return api === "purecloud";
  const fields = Object.keys(asObject(body) ?? { list: body });
  return fields.length > 0 && !fields.some((field) => FIELDS.includes(field));
}
