import type { Api } from "../errors/errors.js";

/** What a hook is told. No header, no body, and no secret: those in the URL's query are redacted. */
export interface HookEvent {
  /** The same object in all events of one call, and in no other call's: a key for a `WeakMap`. */
  readonly call: object;
  readonly api: Api;
  /** The operationId; `login` for a token request; method and path for calls without an operation. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** Which request of its call this is, from 1 on. */
  readonly attempt: number;
  /** HTTP status; 0 where there was no answer. */
  readonly status?: number | undefined;
  /** The error's name (`ApiTimeoutError`): in `onRetry`, and in `onResponse` where there was no answer. */
  readonly error?: string | undefined;
  /** Milliseconds from sending to the head of the answer, or to the failure. */
  readonly durationMs?: number | undefined;
  /** Milliseconds that will be waited. */
  readonly delayMs?: number | undefined;
}

/** Functions that watch a client's calls. What they throw is ignored, and nobody waits for what they return. */
export interface Hooks {
  /** A request is about to be sent. */
  readonly onRequest?: ((event: HookEvent) => void) | undefined;
  /** Its answer has begun (`status`), or there is none (status 0): once for each `onRequest`. */
  readonly onResponse?: ((event: HookEvent) => void) | undefined;
  /** A try has failed, and there will be another in `delayMs`: 0 for a replay with a new token. */
  readonly onRetry?: ((event: HookEvent) => void) | undefined;
  /** The call waits in line for at least `delayMs`; or, with status 429, the whole client was told to wait. */
  readonly onRateLimit?: ((event: HookEvent) => void) | undefined;
}
