/**
 * When a call that failed is sent again. There are two kinds. A rate-limited call (429) was not carried out, so any method is sent
 * again, for some time. After another fault, only what may arrive twice is sent again, some times.
 */
export interface RetryOptions {
  /** Tries after the first, if they fail. With 0, rate-limited calls are not sent again either. @default 2 */
  readonly limit?: number | undefined;
  /**
   * Whether calls that may not be repeatable (POST, PATCH) are tried again after a fault too. The server may then act twice.
   * @default false
   */
  readonly unsafe?: boolean | undefined;
  /** The longest wait after a fault, in milliseconds. If `Retry-After` asks for more, the call fails immediately. @default 60_000 */
  readonly maxDelayMs?: number | undefined;
  /**
   * How long a rate-limited call (429) is sent again, in milliseconds from its first 429. Waits in the client's own queue do not
   * count. With 0, it is never sent again. @default 300_000
   */
  readonly paceMs?: number | undefined;
}

/** The same with its defaults filled in. `limit` is 0 if retries are off. */
export type Retry = { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };

const RETRYABLE: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
/** Methods whose requests a server may get twice. */
export const IDEMPOTENT: readonly string[] = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];

/** Whether the same request may succeed later, by the status of its answer. */
export const isRetryable = (status: number): boolean => RETRYABLE.includes(status);

/** Whether a server may get a request twice, because it only reads or has the same effect again. Or the caller wants it. */
export const isRepeatable = ({ method, safe }: Repeated, { unsafe }: Retry): boolean =>
  unsafe || safe || IDEMPOTENT.includes(method);

interface Repeated {
  readonly method: string;
  /** A POST that only reads. */
  readonly safe?: boolean | undefined;
}

/**
 * Milliseconds to wait before the next try. It is what the server asks for, and never less than the backoff. The backoff is half
 * a second, and doubles with each retry up to eight seconds. Up to a quarter is taken off at random, because
 * all clients must not come back together.
 */
export const delayFor = (
  retries: number,
  retryAfterMs: number | undefined,
  { maxDelayMs }: Pick<Retry, "maxDelayMs">,
  random: () => number = Math.random,
): number => Math.max(retryAfterMs ?? 0, Math.min(maxDelayMs, 8000, 500 * 2 ** retries) * (1 - random() / 4));
