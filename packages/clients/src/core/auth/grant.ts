import { bareCause } from "../errors/cause.js";
import { type Api, ApiAuthError, type ApiErrorDetails, make } from "../errors/errors.js";
import { isApiError } from "../errors/guards.js";
import type { Grant } from "./auth.js";

/**
 * Gets a token that can be sent, or rejects with an `ApiError`.
 * @param more what is known of an answer that holds no such token
 */
export async function requestGrant(
  api: Api,
  getting: () => Grant | Promise<Grant>,
  more?: Partial<ApiErrorDetails>,
  why = "the token cannot be sent",
): Promise<Grant> {
  const details = { api, operation: "login", method: "", url: "" };
  let grant: Grant | undefined;
  try {
    grant = await getting();
  } catch (error) {
    // A caller's own function failed. Its message may quote the token, and nothing here could tell.
    throw isApiError(error) ? error : make(ApiAuthError, details, "no token", { cause: bareCause(error) });
  }
  // A header can carry no other characters, and the complaint of fetch about one would quote the token.
  if (typeof grant?.token === "string" && /^[\x21-\x7e]+$/.test(grant.token)) return grant;
  throw make(ApiAuthError, details, why, more);
}
