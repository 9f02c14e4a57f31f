import { EventEmitter, once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { type Listening, listen } from "./listen.ts";

/** A proxy before the registry. It counts what is published, and can interrupt a publish. */
export interface Gate extends Listening {
  /** All publishing requests so far, in order. */
  readonly puts: readonly Put[];
  /**
   * Interrupts a publish. `through` packages are published. The registry accepts one more, but its publisher gets no answer. No
   * further one reaches the registry. `reached` resolves when that publisher waits, and `gone` when it hangs up. `lift()` ends
   * the interruption.
   */
  interrupt(through: number): { reached: Promise<unknown>; gone: Promise<unknown>; lift(): void };
}

/** A request to publish a package. */
export interface Put {
  /** Such as `@rollcall/clients`. */
  readonly name: string;
  /** The registry's answer. 0 if the request did not reach it. */
  readonly status: number;
}

/** Starts a gate before the registry at `target`. */
export async function startGate(target: string): Promise<Gate> {
  const puts: Put[] = [];
  const events = new EventEmitter();
  /** How many more packages may pass. */
  let left = Number.POSITIVE_INFINITY;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const publishes = request.method === "PUT" && !request.url?.startsWith("/-/");
    const name = decodeURIComponent(request.url?.slice(1).split("?")[0] ?? "");
    const turn = publishes ? left-- : Number.POSITIVE_INFINITY;
    if (turn < 0) return void puts.push({ name, status: 0 });
    const from = await forward(request, target);
    if (publishes) puts.push({ name, status: from.status });
    if (turn === 0) {
      response.once("close", () => events.emit("gone"));
      return void events.emit("reached");
    }
    for (const [key, value] of from.headers) if (!hop.has(key)) response.setHeader(key, value);
    response.writeHead(from.status).end(Buffer.from(await from.arrayBuffer()));
  }
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502);
      response.end(String(error));
    });
  });
  return {
    ...(await listen(server)),
    puts,
    interrupt: (through) => {
      left = through;
      const lift = () => {
        left = Number.POSITIVE_INFINITY;
      };
      return { reached: once(events, "reached"), gone: once(events, "gone"), lift };
    },
  };
}

/** Headers of one connection only. */
const hop = new Set(["connection", "keep-alive", "content-length", "transfer-encoding", "content-encoding"]);

async function forward(request: IncomingMessage, target: string): Promise<Response> {
  const { method = "GET", url = "/", headers } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  return fetch(new URL(url, target), { method, headers: endToEnd(headers), body });
}

function endToEnd(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    hop.has(name) || name === "host" || value === undefined ? [] : [[name, String(value)] satisfies [string, string]],
  );
}
