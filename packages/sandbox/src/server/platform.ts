import type { Dice } from "../estate/dice.js";
import type { Reply } from "./handler.js";
import type { Problem } from "./problem.js";

/** The errors of a platform, each in its own words. */
export interface PlatformErrors {
  /** A request that the spec does not have, although the platform may. */
  unknown(request: { readonly method: string; readonly path: string }): Reply;
  unsupportedType(): Reply;
  invalid(problem: Problem): Reply;
  /** A request for a token that the spec does not allow. OAuth has its own error bodies. */
  invalidLogin(words: string): Reply;
  unauthorized(why: "missing" | "wrong" | "expired"): Reply;
  forbidden(permissions: readonly string[]): Reply;
  tooMany(limit: number, retryAfter: number | undefined): Reply;
  serverError(status: number): Reply;
  tooLarge(): Reply;
  vanished(): Reply;
  /** @param roll chooses the status, the same one at each try */
  unlicensed(roll: Dice): Reply;
  missing(operationId: string): Reply;
  broken(error: unknown): Reply;
}

/** The header for these seconds to wait, if there are any. */
export const retryAfterHeader = (seconds: number | undefined): { headers?: Record<string, string> } =>
  seconds === undefined ? {} : { headers: { "retry-after": String(seconds) } };
