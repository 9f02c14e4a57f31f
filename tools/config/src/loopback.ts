import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type RequestOptions,
  request,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, connect, createServer as createSocketServer, type Socket } from "node:net";
import { pipeline } from "node:stream";
import { type Closable, closable } from "./closable.ts";

/** Something that listens on this machine only. Closing it ends open connections, and frees the port. */
export interface Listening extends Closable {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
}

/** Serves on the loopback address. Port 0, the default, takes any free one. */
export async function serve(listener: RequestListener, port = 0): Promise<Listening> {
  // On a busy machine a connection would close under a request if the server kept it for the usual five seconds.
  const server = createServer({ keepAliveTimeout: 120_000 }, listener).listen(port, "127.0.0.1");
  await once(server, "listening");
  return closable({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  });
}

/** An address at which nobody listens. One end of a connection of ours has it, so nobody else can listen there until we close it. */
export async function vacant(): Promise<Listening> {
  const server = createSocketServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const ours = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const [[theirs]] = (await Promise.all([once(server, "connection"), once(ours, "connect")])) as [[Socket], unknown];
  const url = `http://127.0.0.1:${ours.localPort}`;
  return closable({ url }, async () => {
    const closed = once(server, "close");
    server.close();
    for (const end of [ours, theirs]) end.destroy();
    await closed;
  });
}

/**
 * Streams a request to another server and its answer back, without a copy in memory. Each request has its own connection. On a
 * busy machine the server may close one that waits, just as the next request takes it.
 */
export function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: string,
  options: RequestOptions = {},
): void {
  const { connection: _, ...headers } = incoming.headers;
  const { method = "GET", url: path = "/" } = incoming;
  const upstream = request(new URL(target), { method, path, headers, agent: false, ...options }, (answer) => {
    const { connection: _, "keep-alive": __, ...rest } = answer.headers;
    outgoing.writeHead(answer.statusCode ?? 502, rest);
    pipeline(answer, outgoing, () => {});
  });
  upstream.once("error", ({ message }) => {
    if (outgoing.headersSent) outgoing.destroy();
    else
      outgoing.writeHead(502, { "content-type": "text/plain" }).end(`The server behind this one failed: ${message}\n`);
  });
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) upstream.destroy(); // The client has gone, so nobody waits for the answer.
  });
  pipeline(incoming, upstream, () => {});
}
