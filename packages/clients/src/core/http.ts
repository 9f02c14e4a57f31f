import createClient, { type Client } from "openapi-fetch";
import type { Engine } from "./engine.js";
import type { ApiError } from "./errors.js";
import type { CallOptions, OperationTable } from "./operation.js";
import type { Params } from "./serialize.js";
import type { Core, Incoming } from "./transport.js";

/** The client by path, `{ data, error, response }`. Its upstream is pinned and imported nowhere else. */
export type HttpClient<Paths extends object> = Client<Paths, "application/json">;

/** Options of ours that openapi-fetch passes on with the request, beside the signal. */
type Passed = Pick<CallOptions, "timeoutMs" | "deadlineMs" | "retry">;

/** What we know of a request that openapi-fetch has made for us. */
interface Known {
  readonly signal: AbortSignal | undefined;
  parseAs?: string;
  safe?: boolean;
}

/** Makes the openapi-fetch client over a core's transport. */
export function createHttp<Paths extends object>(core: Core, table: OperationTable, engine: Engine): HttpClient<Paths> {
  const { decode, failure, fillPath, perform, toQuery } = engine;
  const requests = new WeakMap<Request, Known>();
  const { origin } = new URL(core.baseUrl);

  /** The transport as a fetch: same token, tries, timeout, size limit and errors; statuses are left to the caller. */
  const fetch = async (request: Request & Passed): Promise<Response> => {
    const { method, url, timeoutMs, deadlineMs, retry } = request;
    if (!url.startsWith(`${origin}/`))
      throw new TypeError("http: the client's token is for its own host only; make a client for another");
    // A middleware may have put a request of its own in the place of ours.
    const { signal, parseAs, safe }: Known = requests.get(request) ?? { signal: request.signal };
    const sent = request.body && (await request.arrayBuffer());
    const out = {
      ...{ operation: `${method} ${new URL(url).pathname}`, method, url, timeoutMs, deadlineMs, retry, safe, signal },
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
          return new Response(response.body && stream(incoming, call.close), response);
        }
        const body = response.body && (await whole(incoming));
        if (error) {
          refused = { error, response: new Response(body, response) };
          throw error;
        }
        if (parseAs !== "json") return new Response(body, response);
        // openapi-fetch would let a bare SyntaxError out, with some of the answer in its message.
        const text = body ? new TextDecoder().decode(body) : "";
        const { why } = decode(text);
        if (why) throw await failure(failing, response, text, why);
        if (text.trim()) return new Response(body, response);
        const { status, statusText } = response;
        const headers = new Headers(response.headers);
        headers.delete("content-length"); // else it would parse an empty 200
        return new Response(null, { status, statusText, headers });
      });
    } catch (error) {
      if (refused && refused.error === error) return refused.response;
      throw error;
    }
  };

  const http = createClient<Paths, "application/json">({
    baseUrl: core.baseUrl,
    fetch,
    Request: withoutSignal(requests),
    pathSerializer: (path, params) => fillPath(path, params),
    querySerializer: (query) => toQuery(query as Params),
  });
  const reads = Object.values(table).flatMap(({ safe, path }) => (safe ? [path] : []));
  http.use({
    onRequest({ request, schemaPath, options: { parseAs } }) {
      const known = requests.get(request);
      if (known) Object.assign(known, { parseAs, safe: reads.includes(schemaPath) });
    },
  });
  return http;
}

/** A Request keeps a listener on its signal until it is collected, thousands on a long-lived one: we keep the signal. */
const withoutSignal = (requests: WeakMap<Request, Known>): typeof Request =>
  class {
    constructor(input: ConstructorParameters<typeof Request>[0], { signal, ...init }: RequestInit = {}) {
      const request = new Request(input, init);
      requests.set(request, { signal: signal ?? undefined });
      // biome-ignore lint/correctness/noConstructorReturn: openapi-fetch calls it with `new`, and wants a real Request
      return request;
    }
  } as typeof Request;

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
