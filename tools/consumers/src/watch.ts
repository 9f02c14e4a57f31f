import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before a mock for one check. */
export interface Watch {
  /** Its own address, e.g. `http://127.0.0.1:4010`. */
  readonly url: string;
  /** What came, in order, e.g. `GET /api/v2/users`. */
  readonly calls: readonly string[];
  /** How the callers named themselves, each once. */
  readonly agents: ReadonlySet<string>;
  /** How many of the calls that are never answered were given up by the caller. */
  readonly givenUp: () => number;
  close(): Promise<void>;
}

/**
 * Starts a watch before the mock at `target`. It records every call and lets pages of any origin in (CORS). Its own
 * paths, below `/api/v2/made-up/`, do what a mock made from a spec cannot do.
 */
export async function startWatch(target: string): Promise<Watch> {
  const calls: string[] = [];
  const agents = new Set<string>();
  let givenUp = 0;

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(cors(request))) response.setHeader(name, value);
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    calls.push(`${request.method} ${request.url?.split("?")[0]}`);
    agents.add(request.headers["user-agent"] ?? "");
    void answer(request, response, target, calls).catch((error: unknown) => {
      response.writeHead(502).end(String(error));
    });
    if (request.url === "/api/v2/made-up/held") response.once("close", () => givenUp++);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    agents,
    givenUp: () => givenUp,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function cors({ headers }: IncomingMessage): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
    "access-control-expose-headers": "*",
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  calls: readonly string[],
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const made = "/api/v2/made-up";
  if (url === `${made}/held`) return;
  if (url === `${made}/moved`) return void response.writeHead(302, { location: "/api/v2/users/me" }).end();
  if (url.startsWith(`${made}/retried`)) {
    const first = calls.filter((call) => call === `GET ${made}/retried`).length === 1;
    if (first) return void response.writeHead(503, { "retry-after": "0" }).end();
    const ids = new URL(url, target).searchParams.getAll("ids");
    return void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ids }));
  }
  await forward(request, response, new URL(url, target), method);
}

const hop = ["connection", "keep-alive", "host", "content-length", "transfer-encoding", "content-encoding", "origin"];

async function forward(request: IncomingMessage, response: ServerResponse, url: URL, method: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).filter(([name]) => !hop.includes(name)) as [string, string][];
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  const from = await fetch(url, { method, headers, body });
  for (const [name, value] of from.headers) if (!hop.includes(name)) response.setHeader(name, value);
  response.writeHead(from.status).end(Buffer.from(await from.arrayBuffer()));
}
