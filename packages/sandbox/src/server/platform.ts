import type { Reply } from "./handler.js";
import type { Problem } from "./routes.js";

/** What the two platforms say each in their own way: what they refuse, and how. */
export interface Refusals {
  notFound(path: string): Reply;
  invalid(problem: Problem): Reply;
  /** A request for a token that is no such request: OAuth has error bodies of its own. */
  invalidLogin(words: string): Reply;
  unauthorized(why: "missing" | "wrong" | "expired"): Reply;
  forbidden(permissions: readonly string[]): Reply;
  tooMany(limit: number, retryAfter: number | undefined): Reply;
  serverError(status: number): Reply;
  tooLarge(): Reply;
  vanished(): Reply;
  unlicensed(): Reply;
  missing(operationId: string): Reply;
  broken(error: unknown): Reply;
}

export const saying = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Seconds to wait as a header, if there are any. */
export const retryAfterHeader = (seconds: number | undefined): { headers?: Record<string, string> } =>
  seconds === undefined ? {} : { headers: { "retry-after": String(seconds) } };
