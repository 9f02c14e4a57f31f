import type { ApiErrorDetails } from "../errors/errors.js";
import type { Core } from "./core.js";
import { type Deadline, openDeadline } from "./deadline.js";
import type { FetchInit } from "./fetch.js";
import { headersOf } from "./headers.js";
import { guarded, type Incoming, incoming } from "./incoming.js";
import type { OutgoingRequest } from "./request.js";

/**
 * Sends one request once, as one try of a call. It rejects with an `ApiError`, and so does the reading of its answer. Headers
 * that cannot be sent are a `TypeError`.
 */
export async function send(
  core: Core,
  out: OutgoingRequest,
  details: ApiErrorDetails,
  call: Deadline,
  token?: string,
): Promise<Incoming> {
  const { explain, maxResponseBytes } = core;
  const { timeoutMs = core.timeoutMs, method, url, body = null } = out;
  const sent = { secrets: core.tokens.secrets, ...out, headers: { ...core.headers, ...out.headers }, token };
  const failing = { explain, details, sent };

  // One controller and one timer a try, alive until the last byte. The race makes both hold for any injected fetch.
  const controller = new AbortController();
  const abort = () => controller.abort();
  // Redirects are not followed. They would turn a write into a read, or carry a password to another host.
  const init: FetchInit = {
    ...{ method, headers: headersOf(core, sent), body },
    ...{ signal: controller.signal, redirect: "manual" },
  };
  const attempt = openDeadline(details, "no answer within", timeoutMs, (end) => call.on(end));
  attempt.on(abort);
  const { response, reader } = await guarded(attempt, request(core, url, init), failing);
  // From here on the connection keeps the process alive while there is something to wait for. An unread stream must not.
  attempt.unref();
  return incoming(attempt, response, reader, failing, maxResponseBytes, abort);
}

async function request({ fetch: injected = fetch }: Core, url: string, init: FetchInit) {
  const response = (await injected(url, init)) as Response;
  if (!response?.headers?.get) throw new TypeError("no Response of fetch");
  return { response, reader: response.body?.getReader() };
}
