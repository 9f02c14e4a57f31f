import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fate } from "../faults/decide.js";
import { send, spoils } from "../faults/send.js";
import type { Answer, Sent, Service } from "./answer.js";
import type { Reply } from "./handler.js";
import { readBody } from "./read-body.js";
import type { createRequests } from "./requests.js";
import type { Incoming } from "./routes.js";
import type { SpecOperation } from "./spec.js";

export interface Wire {
  readonly service: Service;
  readonly requests: ReturnType<typeof createRequests>;
  /** Milliseconds that an answer takes, by the request's number. */
  readonly latency: (number: number) => number;
  fate(number: number, request: string): Fate;
  answer(request: Incoming, operation: SpecOperation | undefined, sent: Sent): Answer;
}

/** An answer that is given in place of the handler's, if the fate has one. */
function instead(fate: Fate, { refusals }: Service): Reply | undefined {
  if (fate.transient === "tooMany") return refusals.tooMany(300, fate.retryAfter);
  return fate.transient === "serverError" ? refusals.serverError(fate.status) : undefined;
}

/** Headers that PureCloud sends with everything, and the correlation id in what it refuses. */
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

async function handle(wire: Wire, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { service, requests } = wire;
  const number = requests.next();
  const method = request.method ?? "GET";
  const url = new URL(request.url ?? "/", "http://sandbox");
  const read = await readBody(request);
  const operation = service.routes.match({ method, path: url.pathname });
  const { operationId } = operation ?? {};
  // Who cannot log in can do nothing: what is tested by faults is the work after it.
  const fate = wire.fate(number, `${method} ${request.url}`);
  const isLogin = operationId !== undefined && operationId in service.login;
  const exempt = operationId === undefined || isLogin;
  const transient = exempt ? undefined : fate.transient;
  const saw = (status: number, fault: string | undefined) =>
    requests.saw({ number, platform: service.platform, method, path: url.pathname, operationId, status, fault });

  const wait = wire.latency(number) + fate.delayMs;
  if (wait > 0) await sleep(wait);
  if (transient === "reset") {
    saw(0, "reset");
    request.socket.resetAndDestroy();
    return;
  }
  const correlation = randomUUID();
  const headers = { ...(request.headers as Record<string, string>), "inin-correlation-id": correlation };
  const forced = exempt ? undefined : instead(fate, service);
  const incoming = { method, path: url.pathname, query: url.searchParams, headers };
  const answer: Answer = forced
    ? { reply: forced, fault: String(transient) }
    : "tooLarge" in read
      ? { reply: isLogin ? service.refusals.invalidLogin("Request too large") : service.refusals.tooLarge() }
      : wire.answer({ ...incoming, body: read.body }, operation, { number, fate });
  const { headers: sent, body } = dress(service, answer, correlation);
  const ready = {
    status: answer.reply.status,
    headers: sent,
    body: body === undefined ? undefined : JSON.stringify(body),
  };
  const slow = fate.slowMs > 0 && ready.body !== undefined ? "slowBody" : undefined;
  saw(ready.status, spoils(transient, ready) ? transient : (answer.fault ?? slow));
  await send(response, ready, { transient, slowMs: fate.slowMs });
}

/** Opens a platform on loopback. */
export async function listen(wire: Wire, port: number): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    handle(wire, request, response).catch(() => response.destroy());
  });
  // Clients keep connections; so does the sandbox, longer than they, so that none is closed under a request.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`port ${port} is taken: give another with --port`) : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
