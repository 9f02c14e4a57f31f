import createClient, { type Client } from "openapi-fetch";
import { decode } from "./decode.js";
import { fillPath, type Params, toQuery } from "./serialize.js";
import { type Core, type Incoming, send } from "./transport.js";

/** The client by path, `{ data, error, response }`. Its upstream is pinned and imported nowhere else. */
export type HttpClient<Paths extends object> = Client<Paths, "application/json">;

/** Makes the openapi-fetch client over a core's transport. */
export function createHttp<Paths extends object>(core: Core): HttpClient<Paths> {
  const answers = new WeakMap<Request, Incoming>();

  /** The transport as a fetch: same token, timeout, size limit and errors; statuses are left to the caller. */
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url, signal } = request;
    const operation = `${method} ${new URL(url).pathname}`;
    const headers = Object.fromEntries(request.headers);
    const sent = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
    const body = sent?.byteLength ? sent : undefined;
    const incoming = await send(core, { operation, method, url, signal, headers, body });
    answers.set(request, incoming);
    return new Response(incoming.response.body && stream(incoming), incoming.response);
  };

  const http = createClient<Paths, "application/json">({
    baseUrl: core.baseUrl,
    fetch,
    pathSerializer: (path, params) => fillPath(path, params),
    querySerializer: (query) => toQuery(query as Params),
  });
  http.use({
    // openapi-fetch would let a bare SyntaxError out, with some of the answer in its message.
    async onResponse({ request, response, options }) {
      const incoming = answers.get(request);
      if (!incoming || !response.ok || options.parseAs !== "json" || response.body === null) return undefined;
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
