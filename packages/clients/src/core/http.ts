import createClient, { type Client } from "openapi-fetch";
import { decode } from "./decode.js";
import type { ApiError } from "./errors.js";
import { type Failing, failure, undecodable } from "./failure.js";
import { isApiDecodeError } from "./guards.js";
import type { CallOptions, OperationTable } from "./operation.js";
import { perform } from "./perform.js";
import { fillPath, type Params, toQuery } from "./serialize.js";
import type { Core, Incoming } from "./transport.js";

/** The client by path, `{ data, error, response }`. Its upstream is pinned and imported nowhere else. */
export type HttpClient<Paths extends object> = Client<Paths, "application/json">;

/** Options of ours that openapi-fetch passes on with the request, beside the signal. */
type Passed = Pick<CallOptions, "timeoutMs" | "deadlineMs" | "retry">;

/** Makes the openapi-fetch client over a core's transport. */
export function createHttp<Paths extends object>(core: Core, table: OperationTable): HttpClient<Paths> {
  const answers = new WeakMap<Request, Failing>();
  const signals = new WeakMap<Request, AbortSignal>();
  const streamed = new WeakSet<Request>();
  const safe = new WeakSet<Request>();
  const { origin } = new URL(core.baseUrl);

  /** The transport as a fetch: same token, tries, timeout, size limit and errors; statuses are left to the caller. */
  const fetch = async (request: Request & Passed): Promise<Response> => {
    const { method, url, timeoutMs, deadlineMs, retry } = request;
    const { origin: to, pathname } = new URL(url);
    if (to !== origin)
      throw new TypeError("http: the client's token is for its own host only; make a client for another");
    const sent = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
    const out = {
      ...{ operation: `${method} ${pathname}`, method, url, timeoutMs, deadlineMs, retry, safe: safe.has(request) },
      signal: signals.get(request) ?? request.signal,
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
        answers.set(request, failing);
        if (!error && streamed.has(request)) {
          call.held = true;
          call.unref();
          return new Response(response.body && stream(incoming, call.close), response);
        }
        const made = new Response(response.body && (await whole(incoming)), response);
        if (!error) return made;
        refused = { error, response: made };
        throw error;
      });
    } catch (error) {
      if (refused && refused.error === error) return refused.response;
      throw error;
    }
  };

  const http = createClient<Paths, "application/json">({
    baseUrl: core.baseUrl,
    fetch,
    Request: withoutSignal(signals),
    pathSerializer: (path, params) => fillPath(path, params),
    querySerializer: (query) => toQuery(query as Params),
  });
  const reads = Object.values(table).flatMap(({ safe, path }) => (safe ? [path] : []));
  http.use({
    onRequest({ request, schemaPath, options }) {
      if (options.parseAs === "stream") streamed.add(request);
      if (reads.includes(schemaPath)) safe.add(request);
    },
    // openapi-fetch would let a bare SyntaxError out, with some of the answer in its message.
    async onResponse({ request, response, options }) {
      const failing = answers.get(request);
      if (!failing || !response.ok || options.parseAs !== "json") return undefined;
      const text = await response.text();
      const { why } = decode(text);
      if (why) throw await undecodable(failing, why, response, text);
      const { status, statusText } = response;
      const headers = new Headers(response.headers);
      headers.delete("content-length"); // else it would parse an empty 200
      return new Response(text.trim() || null, { status, statusText, headers });
    },
  });
  return http;
}

/** A Request keeps a listener on its signal until it is collected, thousands on a long-lived one: we keep the signal. */
const withoutSignal = (signals: WeakMap<Request, AbortSignal>): typeof Request =>
  class {
    constructor(input: ConstructorParameters<typeof Request>[0], { signal, ...init }: RequestInit = {}) {
      const request = new Request(input, init);
      if (signal) signals.set(request, signal);
      // biome-ignore lint/correctness/noConstructorReturn: openapi-fetch calls it with `new`, and wants a real Request
      return request;
    }
  } as typeof Request;

/** The whole body, read within its try; nothing where an error's was cut short, for the status says more. */
async function whole({ response, read }: Incoming): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (let piece = await read(); piece; piece = await read()) pieces.push(piece as Uint8Array<ArrayBuffer>);
  } catch (error) {
    if (response.ok || !isApiDecodeError(error)) throw error;
  }
  return new Blob(pieces);
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
