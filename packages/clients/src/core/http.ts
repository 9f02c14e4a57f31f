import createClient, { type Client } from "openapi-fetch";
import { decode } from "./decode.js";
import { failure } from "./failure.js";
import { fillPath, type Params, toQuery } from "./serialize.js";
import { type Core, type Incoming, send } from "./transport.js";

/** The client by path, `{ data, error, response }`. Its upstream is pinned and imported nowhere else. */
export type HttpClient<Paths extends object> = Client<Paths, "application/json">;

/** Makes the openapi-fetch client over a core's transport. */
export function createHttp<Paths extends object>(core: Core): HttpClient<Paths> {
  const answers = new WeakMap<Request, Incoming>();
  const signals = new WeakMap<Request, AbortSignal>();
  const { origin } = new URL(core.baseUrl);

  /** The transport as a fetch: same token, timeout, size limit and errors; statuses are left to the caller. */
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url } = request;
    const { origin: to, pathname } = new URL(url);
    if (to !== origin)
      throw new TypeError("http: the client's token is for its own host only; make a client for another");
    const operation = `${method} ${pathname}`;
    const headers = Object.fromEntries(request.headers);
    const sent = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
    const body = sent?.byteLength ? sent : undefined;
    const signal = signals.get(request) ?? request.signal;
    const incoming = await send(core, { operation, method, url, signal, headers, body });
    const { response, answer } = incoming;
    if (response.status < 200 || response.status > 599) {
      incoming.cancel(); // no Response can be made with it (0: a redirect, in browsers)
      throw failure(core.describe, response, answer, "", undefined);
    }
    answers.set(request, incoming);
    return new Response(response.body && stream(incoming), response);
  };

  const http = createClient<Paths, "application/json">({
    baseUrl: core.baseUrl,
    fetch,
    Request: withoutSignal(signals),
    pathSerializer: (path, params) => fillPath(path, params),
    querySerializer: (query) => toQuery(query as Params),
  });
  http.use({
    // openapi-fetch would let a bare SyntaxError out, with some of the answer in its message.
    async onResponse({ request, response, options }) {
      const incoming = answers.get(request);
      if (!incoming || !response.ok || options.parseAs !== "json") return undefined;
      const text = await response.text();
      decode(text, undefined, incoming.answer);
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

/** A body that keeps the transport's limits. It reads one piece ahead, so that an empty one ends its timer unread. */
const stream = ({ read, cancel }: Incoming): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    async pull(controller) {
      const piece = await read();
      if (piece) controller.enqueue(piece as Uint8Array<ArrayBuffer>);
      else controller.close();
    },
    cancel,
  });
