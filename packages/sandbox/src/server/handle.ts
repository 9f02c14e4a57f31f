import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fate } from "../faults/decide.js";
import { send, spoils } from "../faults/send.js";
import { CORS, preflight } from "./cors.js";
import type { Reply } from "./handler.js";
import { type ReadBody, readBody } from "./read-body.js";
import type { createRequests } from "./requests.js";
import type { Incoming } from "./routes.js";
import type { Answer, SentRequest, Service } from "./service.js";
import type { SpecOperation } from "./spec.js";

export interface Wire {
  readonly service: Service;
  readonly requests: ReturnType<typeof createRequests>;
  /** The milliseconds that an answer takes, by the request's number. */
  readonly latency: (number: number) => number;
  fate(number: number, request: string): Fate;
  answer(request: Incoming, operation: SpecOperation | undefined, sent: SentRequest): Answer;
}

/** The reply that a fault sends instead of the handler's. */
function instead(fate: Fate, { refusals }: Service): Reply | undefined {
  if (fate.transient === "tooMany") return refusals.tooMany(300, fate.retryAfter);
  return fate.transient === "serverError" ? refusals.serverError(fate.status) : undefined;
}

/** Adds the headers that PureCloud sends with every answer, and the correlation id to its errors. */
function dress({ platform }: Service, { reply, standing }: Answer, correlation: string) {
  if (platform === "odin") return { headers: { ...reply.headers }, body: reply.body };
  const limits = standing && {
    "inin-ratelimit-count": String(standing.count),
    "inin-ratelimit-allowed": String(standing.allowed),
    "inin-ratelimit-reset": String(standing.resetSeconds),
  };
  const refused = reply.status >= 400 && typeof reply.body === "object" && !("error" in (reply.body ?? {}));
  const body = refused ? { ...reply.body, contextId: correlation } : reply.body;
  return { headers: { "inin-correlation-id": correlation, ...limits, ...reply.headers }, body };
}

/** A request before its body is read. It has the operation that it calls, and the faults that it meets. */
interface Arrival extends SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly operation: SpecOperation | undefined;
  readonly isLogin: boolean;
  readonly transient: Fate["transient"];
}

function arrive(wire: Wire, { method = "GET", url: target = "/" }: IncomingMessage): Arrival {
  const { service, requests, fate: fateOf } = wire;
  const number = requests.next();
  const url = new URL(target, "http://sandbox");
  const operation = service.routes.match({ method, path: url.pathname });
  const fate = fateOf(number, `${method} ${target}`);
  const isLogin = operation !== undefined && operation.operationId in service.login;
  // Nothing works without a login, and faults are there to test the work after it.
  const transient = operation === undefined || isLogin ? undefined : fate.transient;
  return { number, method, url, operation, fate, isLogin, transient };
}

/** The answer that a fault forces, or a refusal of a body that is too large, or the platform's own answer. */
function answerTo(
  { service, answer }: Wire,
  { number, method, url, operation, fate, isLogin, transient }: Arrival,
  headers: Incoming["headers"],
  read: ReadBody,
): Answer {
  const { refusals } = service;
  const forced = instead({ ...fate, transient }, service);
  if (forced) return { reply: forced, fault: String(transient) };
  if ("unsupported" in read && service.platform === "purecloud") return { reply: refusals.unsupportedType() };
  if ("tooLarge" in read) return { reply: isLogin ? refusals.invalidLogin("Request too large") : refusals.tooLarge() };
  const incoming = { method, path: url.pathname, query: url.searchParams, headers, body: read.body };
  return answer(incoming, operation, { number, fate });
}

/** Answers a request of a platform, as its faults have it. */
export async function handle(wire: Wire, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === "OPTIONS") {
    response.writeHead(204, preflight(request.headers["access-control-request-headers"])).end();
    return;
  }
  const { service, requests } = wire;
  const arrival = arrive(wire, request);
  const { number, method, url, operation, fate, transient } = arrival;
  const record = (status: number, fault: string | undefined) =>
    requests.add({
      number,
      platform: service.platform,
      method,
      path: url.pathname,
      operationId: operation?.operationId,
      status,
      fault,
    });

  const read = await readBody(request);
  const wait = wire.latency(number) + fate.delayMs;
  if (wait > 0) await sleep(wait);
  if (transient === "reset") {
    record(0, "reset");
    request.socket.resetAndDestroy();
    return;
  }
  const correlation = randomUUID();
  const headers = { ...(request.headers as Record<string, string>), "inin-correlation-id": correlation };
  const answer = answerTo(wire, arrival, headers, read);
  const { headers: sent, body } = dress(service, answer, correlation);
  const ready = {
    status: answer.reply.status,
    headers: { ...CORS, ...sent },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
  const slow = fate.slowMs > 0 && ready.body !== undefined ? "slowBody" : undefined;
  record(ready.status, spoils(transient, ready) ? transient : (answer.fault ?? slow));
  await send(response, ready, { transient, slowMs: fate.slowMs });
}
