import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer on its way. */
export interface Passing {
  readonly status: number;
  readonly body: string;
}

/** A server on loopback that passes requests on to another, and its answers back: as they are, or spoilt. */
export interface Relay {
  readonly url: string;
  /** Changes an answer on its way back. Undefined leaves it unchanged. */
  spoil: ((path: string, passing: Passing) => Passing) | undefined;
  close(): Promise<void>;
}

export async function relayTo(target: string): Promise<Relay> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { host: _, connection: __, "content-length": ___, "transfer-encoding": ____, ...headers } = request.headers;
    const answer = await fetch(target + request.url, {
      method: request.method ?? "GET",
      headers: headers as Record<string, string>,
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const whole = { status: answer.status, body: await answer.text() };
    const { status, body } = relay.spoil?.(request.url ?? "/", whole) ?? whole;
    for (const name of ["content-type", "retry-after"]) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.writeHead(status).end(body);
  });
  // On a busy machine a connection would close under a request otherwise.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const relay: Relay = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoil: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return relay;
}
