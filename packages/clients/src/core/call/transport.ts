import type { TokenHolder } from "../auth/auth.js";
import type { Api, ApiErrorDetails } from "../errors/errors.js";
import { type Explain, type Failing, failure, lost } from "../errors/failure.js";
import { isApiError } from "../errors/guards.js";
import { TELLING } from "../errors/redact-url.js";
import { must } from "../must.js";
import type { Limiter, Quota } from "../pace/limiter.js";
import type { Fetch, FetchInit } from "./fetch.js";
import type { Hooks } from "./hooks.js";
import type { OutgoingRequest } from "./request.js";
import type { Retry } from "./retry.js";
import { open, type Scope } from "./scope.js";

/** A client's engine: its checked options, its token, and how its API words errors. */
export interface Core {
  readonly api: Api;
  readonly baseUrl: string;
  readonly fetch: Fetch | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: Retry;
  readonly maxResponseBytes: number;
  readonly userAgent: string | undefined;
  /** Loads what errors have to say. */
  readonly explain: Explain;
  readonly tokens: TokenHolder;
  /** Absent where calls are not limited. */
  readonly limiter: Limiter | undefined;
  /** Reads what answers say of the platform's own count. */
  readonly quota?: ((headers: Headers) => Quota | undefined) | undefined;
  readonly hooks: Hooks | undefined;
}

/** An answer whose head has come. The body is read piece by piece under the same timeout, signal and size limit. */
export interface Incoming {
  readonly response: Response;
  readonly failing: Failing;
  /** The next piece of the body, undefined at its end. */
  read(): Promise<Uint8Array | undefined>;
  /** The whole body, instead. */
  text(): Promise<string>;
  /** Gives up on the rest of the body. */
  cancel(): void;
}

/**
 * Sends one request, once: one try of a call. Everything that it, or the reading of its answer, rejects with is an
 * `ApiError`, but for a `TypeError` where headers cannot be sent.
 */
export async function send(
  core: Core,
  out: OutgoingRequest,
  details: ApiErrorDetails,
  call: Scope,
  token?: string,
): Promise<Incoming> {
  const { timeoutMs = core.timeoutMs, method, url, body = null } = out;
  const { maxResponseBytes, explain } = core;
  const headers = headersOf(core, out);
  if (token) headers.authorization = `Bearer ${token}`;
  const sending = { explain, details, sent: { ...out, token, telling: TELLING } };

  // One controller and one timer a try, alive until the last byte. The race makes both hold whatever fetch is injected.
  const controller = new AbortController();
  const scope = open(details, "no complete answer within", timeoutMs, (end) => call.on(end));
  scope.on(() => controller.abort());
  const guarded = async <T>(work: Promise<T>, failing: Failing, response?: Response): Promise<T> => {
    try {
      return await scope.race(work);
    } catch (error) {
      const failed = isApiError(error) ? error : await scope.race(lost(failing, error, response));
      scope.end(failed);
      throw scope.error;
    }
  };
  const request = async () => {
    const { fetch: injected = fetch } = core;
    // Redirects are not followed: they would turn a write into a read, or carry a password to another host.
    const init: FetchInit = { method, headers, body, signal: controller.signal, redirect: "manual" };
    const response = (await injected(url, init)) as Response;
    if (!response?.headers?.get) throw new TypeError("fetch gave no Response");
    return { response, reader: response.body?.getReader() };
  };
  const { response, reader } = await guarded(request(), sending);
  // From here on the connection keeps a process alive while there is something to wait for; an unread stream must not.
  scope.unref();

  const failing = { ...sending, details: { ...details, status: response.status } };
  const cancel = () => {
    scope.close();
    reader?.cancel().catch(() => {});
    controller.abort();
  };
  let size = 0;
  const next = async () => {
    const value = (await reader?.read())?.value;
    if (!value) scope.close();
    else size += value.byteLength;
    if (size > maxResponseBytes) {
      cancel();
      throw await failure(failing, response, "", `larger than ${maxResponseBytes} bytes`);
    }
    return value;
  };
  const all = async () => {
    const decoder = new TextDecoder();
    let text = "";
    for (let piece = await next(); piece; piece = await next()) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  };
  const read = () => guarded(next(), failing, response);
  const text = () => guarded(all(), failing, response);
  if (!reader) scope.close();
  return { response, failing, read, text, cancel };
}

/** The request's headers, in lower case. Checked here, for fetch's own complaint would quote the value. */
function headersOf({ userAgent }: Core, out: OutgoingRequest): Record<string, string> {
  const json = "application/json";
  const headers: Record<string, string> = { accept: json };
  if (typeof out.body === "string") headers["content-type"] = json;
  for (const [name, value] of Object.entries({ "user-agent": userAgent, ...out.headers })) {
    if (value === undefined) continue;
    const right = /^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/.test(`${name}\n${value}`);
    must(right, `${out.operation}: header ${JSON.stringify(name)} cannot be sent`);
    headers[name.toLowerCase()] = value;
  }
  return headers;
}
