import { Agent, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import { pipeline } from "node:stream";
import { type Api, loadBundle } from "./bundle.ts";
import { chooseExample } from "./choose.ts";
import type { OpenApiDocument } from "./document.ts";
import { type Listening, once, serve } from "./loopback.ts";
import { createMatcher } from "./match.ts";
import { listOperations } from "./operations.ts";
import { type MockOptions, servePrism } from "./prism.ts";
import { readUsers } from "./users.ts";

/**
 * Starts Prism for one API with a front before it. Prism answers by operation, not by user. The front reads the user
 * from the request, and requests that user's example from Prism. So the static examples behave as one small estate. A
 * `Prefer` header of the client wins.
 *
 * @throws Error with `code: "EADDRINUSE"` when the port is taken.
 */
export async function startFront(api: Api, options: MockOptions = {}): Promise<Listening> {
  return serveEstate(await loadBundle(api), options.port);
}

/** Starts a front and its Prism for any bundled document. Closing the front closes its Prism. */
export async function serveEstate(document: OpenApiDocument, port = 0): Promise<Listening> {
  const prism = await servePrism(document);
  try {
    const front = await serveFront(document, prism.url, port);
    return { url: front.url, close: once(async () => void (await Promise.all([front.close(), prism.close()]))) };
  } catch (error) {
    await prism.close();
    throw error;
  }
}

/** The front alone, before a Prism that is already running. */
export async function serveFront(document: OpenApiDocument, prismUrl: string, port = 0): Promise<Listening> {
  const prefer = createPrefer(document);
  const agent = new Agent({ keepAlive: true });
  const front = await serve((request, response) => {
    forward(request, response, { agent, prismUrl, prefer: prefer(request) });
  }, port);
  const close = async () => {
    agent.destroy();
    await front.close();
  };
  return { url: front.url, close: once(close) };
}

/**
 * Returns a function that finds the `Prefer` header to add to a request. There is none if the client sends its own, or
 * if no example fits.
 */
function createPrefer(document: OpenApiDocument): (request: IncomingMessage) => string | undefined {
  const operations = listOperations(document);
  const match = createMatcher(operations);
  const users = readUsers(operations);
  return ({ headers, method = "GET", url = "/" }) => {
    const [pathname = "/", search] = url.split("?", 2);
    const query = new URLSearchParams(search);
    if (headers.prefer !== undefined || query.has("__code") || query.has("__example")) return undefined;
    const found = match(method, pathname);
    const choice = found === undefined ? undefined : chooseExample(found, query, users);
    return choice === undefined ? undefined : `code=${choice.status}, example="${choice.name}"`;
  };
}

interface Target {
  readonly agent: Agent;
  readonly prismUrl: string;
  readonly prefer: string | undefined;
}

/** Streams a request on and its answer back, without a copy in memory. */
function forward(incoming: IncomingMessage, outgoing: ServerResponse, { agent, prismUrl, prefer }: Target): void {
  const { connection: _, ...headers } = incoming.headers;
  const upstream = send(
    new URL(prismUrl),
    {
      agent,
      method: incoming.method ?? "GET",
      path: incoming.url ?? "/",
      headers: {
        ...headers,
        ...(prefer === undefined ? {} : { prefer }),
      },
    },
    (answer) => {
      const { connection: _, "keep-alive": __, ...rest } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, rest);
      pipeline(answer, outgoing, () => {});
    },
  );
  upstream.once("error", (error) => {
    if (outgoing.headersSent) outgoing.destroy();
    else
      outgoing
        .writeHead(502, { "content-type": "text/plain" })
        .end(`The mock behind this front failed: ${error.message}\n`);
  });
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) upstream.destroy(); // The client has gone, so nobody waits for the answer.
  });
  pipeline(incoming, upstream, () => {});
}
