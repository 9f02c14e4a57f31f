import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before the registry: counts what is published, and can break a publish off. */
export interface Gate {
  /** Its own address, e.g. `http://127.0.0.1:4010`. */
  readonly url: string;
  /** What was put so far, in order. */
  readonly puts: readonly Put[];
  /**
   * Lets `through` packages be published, and has the registry take one more, whose publisher is never told. No further
   * one reaches the registry. `reached` when it has come to that, `gone` when that publisher has hung up; with `lift()` all
   * is as before.
   */
  breakOff(through: number): { reached: Promise<void>; gone: Promise<void>; lift(): void };
  close(): Promise<void>;
}

/** A package that somebody wanted to publish. */
export interface Put {
  /** e.g. `@rollcall/clients`. */
  readonly name: string;
  /** What the registry answered; 0 where it was not asked. */
  readonly status: number;
}

/** Starts a gate before the registry at `target`. */
export async function startGate(target: string): Promise<Gate> {
  const puts: Put[] = [];
  let hold: { left: number; reached: () => void; gone: () => void } | undefined;

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502);
      response.end(String(error));
    });
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const publishes = request.method === "PUT" && !request.url?.startsWith("/-/");
    const name = decodeURIComponent(request.url?.slice(1).split("?")[0] ?? "");
    const held = publishes ? hold : undefined;
    const turn = held === undefined ? Number.POSITIVE_INFINITY : held.left--;
    if (turn < 0) return void puts.push({ name, status: 0 });
    const from = await forward(request, target);
    if (publishes) puts.push({ name, status: from.status });
    if (held && turn === 0) {
      response.once("close", held.gone);
      return held.reached();
    }
    for (const [key, value] of from.headers) if (!hop.has(key)) response.setHeader(key, value);
    response.writeHead(from.status).end(Buffer.from(await from.arrayBuffer()));
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    puts,
    breakOff: (through) => {
      const [reached, gone] = [makeEvent(), makeEvent()];
      hold = { left: through, reached: reached.happen, gone: gone.happen };
      const lift = () => {
        hold = undefined;
      };
      return { reached: reached.happened, gone: gone.happened, lift };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function makeEvent(): { happened: Promise<void>; happen(): void } {
  let happen = () => {};
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happened, happen };
}

const hop = new Set(["connection", "keep-alive", "content-length", "transfer-encoding", "content-encoding"]);

async function forward(request: IncomingMessage, target: string): Promise<Response> {
  const { method = "GET", url = "/", headers } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return fetch(new URL(url, target), {
    method,
    headers: passedOn(headers),
    body: chunks.length > 0 ? Buffer.concat(chunks) : null,
  });
}

function passedOn(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    hop.has(name) || name === "host" || value === undefined ? [] : [[name, String(value)] satisfies [string, string]],
  );
}
