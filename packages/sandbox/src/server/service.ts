import type { Fate } from "../faults/decide.js";
import type { Call, Handlers, Reply } from "./handler.js";
import type { PlatformErrors } from "./platform.js";
import type { RateLimiter, Standing } from "./rate-limit.js";
import type { Routes } from "./routes.js";
import type { Platform } from "./spec.js";
import type { Tokens } from "./tokens.js";

/** A platform, apart from the wire. */
export interface Service {
  readonly platform: Platform;
  readonly routes: Routes;
  readonly handlers: Readonly<Record<string, (call: Call) => Reply>>;
  /** Operations that issue and end tokens. They need no token. */
  readonly login: Handlers<undefined>;
  readonly tokens: Tokens;
  readonly limiter: RateLimiter | undefined;
  readonly refusals: PlatformErrors;
}

/** A reply, and what the server adds to it. */
export interface Answer {
  readonly reply: Reply;
  readonly standing?: Standing;
  readonly fault?: string;
}

/** The number of a request, and the faults that it meets. */
export interface SentRequest {
  readonly number: number;
  readonly fate: Fate;
}
