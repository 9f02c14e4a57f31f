import type { Api } from "../errors/errors.js";

/** What a hook gets. It has no header, no body and no secret. Secrets in the URL's query are redacted. */
export interface HookEvent {
  /** The same object in all events of one call only, as a key for a `WeakMap`. */
  readonly call: object;
  readonly api: Api;
  /** The operationId. For a token request it is `login`. For a call without an operation it is the method and path. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** Which request of its call this is, from 1 on. */
  readonly attempt: number;
  /** HTTP status. 0 if there was no answer. */
  readonly status?: number | undefined;
  /** The error's name (`ApiTimeoutError`), in `onRetry`, and in `onResponse` if there was no answer. */
  readonly error?: string | undefined;
  /** Milliseconds from sending to the head of the answer, or to the failure. */
  readonly durationMs?: number | undefined;
  /** Milliseconds that will be waited. */
  readonly delayMs?: number | undefined;
  /** The platform's id for this request, in `onResponse`. Quote it to the platform's support. PureCloud only, and only a UUID. */
  readonly correlationId?: string | undefined;
}

/** Functions that observe a client's calls. What they throw is ignored, and nothing waits for what they return. */
export interface Hooks {
  /** A request is about to be sent. */
  readonly onRequest?: ((event: HookEvent) => void) | undefined;
  /** Its answer has begun (`status`), or there is none (status 0). Called once for each `onRequest`. */
  readonly onResponse?: ((event: HookEvent) => void) | undefined;
  /** A try has failed, and another follows in `delayMs`. That is 0 for a replay with a new token. */
  readonly onRetry?: ((event: HookEvent) => void) | undefined;
  /** The call waits in the queue for at least `delayMs`. With status 429, the whole client has to wait. */
  readonly onRateLimit?: ((event: HookEvent) => void) | undefined;
}
