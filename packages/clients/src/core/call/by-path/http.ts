import createClient, { type Client } from "openapi-fetch";
import type { ApiError } from "../../errors/errors.js";
import type { CallOptions, OperationTable } from "../../operation.js";
import type { Params } from "../serialize.js";
import type { Core, Incoming } from "../transport.js";
import type { Engine } from "./engine.js";

/** The client by path, `{ data, error, response }`. Its upstream is pinned and imported nowhere else. */
export type HttpClient<Paths extends object> = Client<Paths, "application/json">;

/** What a caller may give with a call by path, as far as we look at it: the rest is openapi-fetch's. */
type Given = Pick<CallOptions, "signal" | "timeoutMs" | "deadlineMs" | "retry"> & {
  readonly fetch?: unknown;
  readonly parseAs?: string | undefined;
};
type Call = (...given: readonly unknown[]) => Promise<unknown>;

/** Makes the openapi-fetch client over a core's transport. */
export function createHttp<Paths extends object>(core: Core, table: OperationTable, engine: Engine): HttpClient<Paths> {
  const { decode, failure, fillPath, perform, toQuery } = engine;
  const { origin } = new URL(core.baseUrl);

  /** The transport as a fetch: same token, tries, timeout, size limit and errors; statuses are left to the caller. */
  const fetch = async (request: Request, { parseAs = "json", ...options }: Given & { safe: boolean }) => {
    const { method, url } = request;
    if (!url.startsWith(`${origin}/`))
      throw new TypeError("http: the client's token is for its own host only; make a client for another");
    // In Firefox, a request has no `body` to look at.
    const sent = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
    const out = {
      ...{ ...options, operation: `${method} ${new URL(url).pathname}`, method, url },
      headers: Object.fromEntries(request.headers),
      body: sent?.byteLength ? sent : undefined,
    };
    let refused: { readonly error: ApiError; readonly response: Response } | undefined;
    try {
      return await perform(core, out, async (incoming, call) => {
        const { response, failing } = incoming;
        const error = response.ok ? undefined : await failure(failing, response, "");
        if (error && (response.status < 200 || response.status > 599)) {
          incoming.cancel(); // no Response can be made with it (0: a redirect, in browsers)
          throw error;
        }
        if (!error && parseAs === "stream") {
          call.held = true;
          call.unref();
          return new Response(response.body && stream(incoming, call.close), headOf(response));
        }
        const body = response.body && (await whole(incoming));
        if (error) {
          refused = { error, response: new Response(body, headOf(response)) };
          throw error;
        }
        if (parseAs !== "json") return new Response(body, headOf(response));
        // openapi-fetch would let a bare SyntaxError out, with some of the answer in its message.
        const text = body ? new TextDecoder().decode(body) : "";
        const { why } = decode(text);
        if (why) throw await failure(failing, response, text, why);
        const head = headOf(response);
        if (text.trim()) return new Response(body, head);
        const headers = new Headers(head.headers);
        headers.delete("content-length"); // else it would parse an empty 200
        return new Response(null, { ...head, headers });
      });
    } catch (error) {
      if (refused && refused.error === error) return refused.response;
      throw error;
    }
  };

  const http = createClient<Paths, "application/json">({
    baseUrl: core.baseUrl,
    pathSerializer: (path, params) => fillPath(path, params),
    querySerializer: (query) => toQuery(query as Params),
  });
  const reads = Object.values(table).flatMap(({ safe, path }) => (safe ? [path] : []));
  /** What is ours goes past openapi-fetch: a Request would keep a listener on its signal until it is collected. */
  const send = (call: Call, path: string, given: Given = {}) => {
    const { signal, timeoutMs, deadlineMs, retry, ...init } = given;
    if (init.fetch) return call(path, given);
    const options = { signal, timeoutMs, deadlineMs, retry, parseAs: init.parseAs, safe: reads.includes(path) };
    return call(path, { ...init, fetch: (request: Request) => fetch(request, options) });
  };
  const { use, eject, request, ...methods } = http as unknown as Record<"use" | "eject" | "request" | "GET", Call>;
  const own: Record<string, unknown> = { use, eject };
  for (const [name, call] of Object.entries(methods))
    own[name] = (path: string, given?: Given) => send(call, path, given);
  own.request = (method: string, path: string, given?: Given) =>
    send((...rest) => request(method, ...rest), path, given);
  return own as unknown as HttpClient<Paths>;
}

/** An answer's head, for a Response like it. A fetch of the caller's may give headers that cannot be listed. */
const headOf = ({ status, statusText, headers }: Response) => ({
  ...{ status, statusText },
  headers: headers instanceof Headers ? headers : new Headers(Symbol.iterator in headers ? headers : {}),
});

/** The whole body, read within its try; nothing of an error's that was cut short, for the status says more. */
async function whole({ response, read }: Incoming): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let piece = await read(); piece; piece = await read()) {
      pieces.push(piece);
      size += piece.byteLength;
    }
  } catch (error) {
    if (response.ok || (error as ApiError).name !== "ApiDecodeError") throw error;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

/** A body that keeps the transport's limits. It reads one piece ahead, so that an empty one ends its timer unread. */
const stream = ({ read, cancel }: Incoming, done: () => void): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    async pull(controller) {
      const piece = await read().catch((error) => {
        done();
        throw error;
      });
      if (piece) return controller.enqueue(piece as Uint8Array<ArrayBuffer>);
      done();
      controller.close();
    },
    cancel() {
      done();
      cancel();
    },
  });
