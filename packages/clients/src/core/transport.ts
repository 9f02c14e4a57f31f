import { type Answer, decodeError } from "./decode.js";
import type { Ending } from "./ending.js";
import { type Api, ApiConnectionError, ApiTimeoutError } from "./errors.js";
import type { Describe } from "./failure.js";
import { isApiError } from "./guards.js";
import type { Hooks } from "./hooks.js";
import type { Limiter, Quota } from "./limiter.js";
import type { CallOptions } from "./operation.js";
import { checkTimeout } from "./options.js";
import { cleanCause, secretsSent } from "./redact.js";
import type { Retry } from "./retry.js";
import type { TokenHolder } from "./tokens.js";

/** A client's engine: its checked options, its token, and how its API words errors. */
export interface Core {
  readonly api: Api;
  readonly baseUrl: string;
  readonly fetch: typeof fetch | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: Retry;
  readonly maxResponseBytes: number;
  readonly userAgent: string | undefined;
  readonly describe: Describe;
  readonly tokens: TokenHolder;
  /** Absent where calls are not limited. */
  readonly limiter: Limiter | undefined;
  /** Reads what answers say of the platform's own count. */
  readonly quota?: ((headers: Headers) => Quota | undefined) | undefined;
  readonly hooks: Hooks | undefined;
}

/** One HTTP request. */
export interface Outgoing extends CallOptions {
  /** What errors call it. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly body?: string | ArrayBuffer | undefined;
  /** Values that must not be seen in errors, beside the token. */
  readonly secrets?: readonly string[] | undefined;
  /** A login: sent without a token of the client's. */
  readonly anonymous?: true;
  /** It only reads, whatever its method. */
  readonly safe?: boolean | undefined;
}

/** An answer whose head has come. The body is read piece by piece under the same timeout, signal and size limit. */
export interface Incoming {
  readonly response: Response;
  readonly answer: Answer;
  /** The next piece of the body, undefined at its end. */
  read(): Promise<Uint8Array | undefined>;
  /** Gives up on the rest of the body. */
  cancel(): void;
}

/**
 * Sends one request, once: one try of a call that `ending` watches over. Everything that it, or the reading of its answer,
 * rejects with is an `ApiError`.
 */
export async function send(core: Core, out: Outgoing, ending: Ending, token?: string): Promise<Incoming> {
  const { timeoutMs = core.timeoutMs, method, url, body, operation } = out;
  const label = `${core.api} ${operation}`;
  checkTimeout(timeoutMs, label);
  const headers = headersOf(core, out);
  const details = { api: core.api, operation, method, url };
  const secrets = [...(out.secrets ?? []), ...secretsSent(out)];
  if (token !== undefined) {
    headers.authorization = `Bearer ${token}`;
    secrets.push(token);
  }

  // One controller and one timer a try, alive until the last byte. The race makes both hold whatever fetch is injected.
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let off: (() => void) | undefined;
  let reject: (error: unknown) => void;
  const stopped = new Promise<never>((_, no) => {
    reject = no;
  });
  stopped.catch(() => {});
  const finish = () => {
    clearTimeout(timer);
    off?.();
  };
  const stop = (error: unknown) => {
    reject(error); // first: aborting would let fetch's own AbortError win the race
    finish();
    controller.abort();
  };
  const guarded = async <T>(work: Promise<T>, broken: (cause: Error) => Error): Promise<T> => {
    try {
      return await Promise.race([stopped, work]);
    } catch (error) {
      const clean = isApiError(error) ? error : broken(cleanCause(error, secrets));
      stop(clean);
      throw clean;
    }
  };
  const lost = (cause: Error) =>
    new ApiConnectionError(`${label}: no answer (${cause.message})`, { ...details, cause, retryable: true });

  off = ending.on(stop);
  timer = setTimeout(() => {
    stop(new ApiTimeoutError(`${label}: no complete answer within ${timeoutMs} ms`, { ...details, retryable: true }));
  }, timeoutMs);
  const request = async () => {
    const { fetch: injected = fetch } = core;
    // Redirects are not followed: they would turn a write into a read, or carry a password to another host.
    const init: RequestInit = { method, headers, signal: controller.signal, redirect: "manual" };
    const response = await injected(url, body === undefined ? init : { ...init, body });
    if (typeof response?.headers?.get !== "function") throw new TypeError("fetch gave no Response");
    return { response, reader: response.body?.getReader() };
  };
  const { response, reader } = await guarded(request(), lost);
  // From here on the connection keeps a process alive while there is something to wait for; an unread stream must not.
  (timer as { unref?: () => void }).unref?.();

  const contentType = response.headers.get("content-type") ?? undefined;
  const answer: Answer = { details: { ...details, status: response.status }, contentType, secrets };
  const cancel = () => {
    finish();
    reader?.cancel().catch(() => {});
    controller.abort();
  };
  const cut = (cause: Error) => {
    const how = { ...answer, details: { ...answer.details, cause, retryable: true } };
    return decodeError(`the answer was cut short (${cause.message})`, how);
  };
  let size = 0;
  const read = async (): Promise<Uint8Array | undefined> => {
    const { value } = reader ? await guarded(reader.read(), cut) : { value: undefined };
    size += value?.byteLength ?? 0;
    if (value === undefined) finish();
    if (size > core.maxResponseBytes) {
      cancel();
      throw decodeError(`the answer is larger than ${core.maxResponseBytes} bytes`, answer);
    }
    return value;
  };
  if (!reader) finish();
  return { response, answer, read, cancel };
}

/** The request's headers, in lower case. Checked here, for fetch's own complaint would quote the value. */
function headersOf({ userAgent }: Core, out: Outgoing): Record<string, string> {
  const headers: Record<string, string> = { accept: "application/json" };
  for (const [name, value] of Object.entries({ "user-agent": userAgent, ...out.headers })) {
    if (value === undefined) continue;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new TypeError(`${out.operation}: ${JSON.stringify(name)} is no header name`);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw new TypeError(`${out.operation}: header "${name}" holds characters that a header cannot carry`);
    }
    headers[name.toLowerCase()] = value;
  }
  return headers;
}
