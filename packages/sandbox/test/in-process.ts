import type { IncomingMessage, ServerResponse } from "node:http";
import type { Sandbox, SandboxOptions } from "../src/index.js";
import { roomsOf } from "../src/sandbox.js";
import { handle, type Wire } from "../src/server/handle.js";
import { openRooms } from "../src/server/start.js";

/** A sandbox without sockets. Clients take its `fetch`. */
export interface InProcess extends Sandbox {
  readonly fetch: (url: string, init?: Init) => Promise<Response>;
}

/** What a client sends. Names of headers are in lower case. */
interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ArrayBuffer | null;
}

const ODIN = "http://127.0.0.1:1";
const PURECLOUD = "http://127.0.0.1:2";

/** Both platforms in this process. They check, fail and answer as on loopback, in a quarter of the time. */
export async function startInProcess(options: SandboxOptions = {}): Promise<InProcess> {
  const { wires, sandbox } = await openRooms(options, ...roomsOf(options));
  return {
    ...sandbox,
    odinUrl: ODIN,
    purecloudUrl: PURECLOUD,
    loginUrl: PURECLOUD,
    fetch: (url, init = {}) => answered(wires[url.startsWith(ODIN) ? 0 : 1], url, init),
    close: async () => {},
  };
}

/** Sends a request to a platform as `fetch` does. It fails as `fetch` does too, if the platform cuts the connection. */
function answered(wire: Wire, url: string, init: Init): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = requestOf(url, init, () => reject(new TypeError("fetch failed")));
    handle(wire, request, responseFor(resolve)).catch(reject);
  });
}

/** What the server reads of a request. */
function requestOf(url: string, { method = "GET", headers = {}, body }: Init, reset: () => void): IncomingMessage {
  const { pathname, search } = new URL(url);
  const request = {
    ...{ method, url: pathname + search, headers, socket: { resetAndDestroy: reset } },
    async *[Symbol.asyncIterator]() {
      if (body) yield Buffer.from(body as string);
    },
  };
  return request as unknown as IncomingMessage;
}

/** What the server writes an answer to. The answer is there as soon as it is whole, or with its first part. */
function responseFor(resolve: (response: Response) => void): ServerResponse {
  let head: ResponseInit = {};
  let parts: ReadableStreamDefaultController | undefined;
  const start = (controller: ReadableStreamDefaultController) => {
    parts = controller;
  };
  const response = {
    socket: { resetAndDestroy: () => parts?.error(new TypeError("terminated")) },
    writeHead(status: number, headers: Record<string, string>) {
      head = { status, headers };
      return response;
    },
    write(part: Uint8Array, written?: () => void) {
      if (!parts) resolve(new Response(new ReadableStream({ start }), head));
      parts?.enqueue(part);
      written?.();
    },
    end(whole: Uint8Array<ArrayBuffer> | null = null) {
      if (parts) parts.close();
      else resolve(new Response(whole, head));
    },
  };
  return response as unknown as ServerResponse;
}
