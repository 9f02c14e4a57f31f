import { bareCause } from "../errors/cause.js";
import { type Api, ApiAuthError, make } from "../errors/errors.js";
import { isApiError } from "../errors/guards.js";
import type { Grant } from "./auth.js";

/** Gets a token that can be sent, or rejects with an `ApiError`. */
export async function requestGrant(api: Api, getting: () => Grant | Promise<Grant>): Promise<Grant> {
  let grant: Grant | undefined;
  let cause: unknown;
  try {
    grant = await getting();
  } catch (error) {
    if (isApiError(error)) throw error;
    // A caller's own function failed. Its message may quote the token, and nothing here could tell.
    cause = bareCause(error);
  }
  // A header can carry no other characters, and the complaint of fetch about one would quote the token.
  if (typeof grant?.token === "string" && /^[\x21-\x7e]+$/.test(grant.token)) return grant;
  const details = { api, operation: "login", method: "", url: "" };
  throw make(ApiAuthError, details, cause ? "no token" : "the token cannot be sent", { cause });
}
