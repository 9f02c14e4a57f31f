import type { TokenHolder } from "../auth/auth.js";
import type { Api } from "../errors/errors.js";
import type { Explain } from "../errors/failure.js";
import type { Limiter } from "../pace/limiter.js";
import type { Quota } from "../pace/quota.js";
import type { Fetch } from "./fetch.js";
import type { Hooks } from "./hooks.js";
import type { Retry } from "./retry.js";

/** The core of a client: its checked options, its token, and the words of its API. */
export interface Core {
  readonly api: Api;
  readonly baseUrl: string;
  readonly fetch?: Fetch | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: Retry;
  readonly maxResponseBytes: number;
  readonly userAgent: string | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Loads the part that words errors. */
  readonly explain: Explain;
  readonly tokens: TokenHolder;
  /** Absent if calls are not limited. */
  readonly limiter: Limiter | undefined;
  /** Reads from an answer how many calls the platform has counted. */
  readonly quota?: ((headers: Headers) => Quota | undefined) | undefined;
  readonly hooks?: Hooks | undefined;
}
