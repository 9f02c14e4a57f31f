import type { ApiError } from "../../errors/errors.js";
import type { CallOptions } from "../../operation.js";
import type { Core } from "../core.js";
import type { Incoming } from "../incoming.js";
import type { OngoingCall } from "../ongoing.js";
import type { Engine } from "./engine.js";
import { headOf, streamOf, wholeOf } from "./response.js";

/** The options of one call by path, as they reach the transport. */
interface Options extends Pick<CallOptions, "signal" | "timeoutMs" | "deadlineMs" | "retry"> {
  readonly parseAs?: string | undefined;
  readonly safe: boolean;
}

/** An answer that is not 2xx, together with the error that it is to the tries of the call. */
interface Refusal {
  readonly error: ApiError;
  readonly response: Response;
}

/** The transport as a fetch, with the same token, tries, timeout and errors. The caller reads the status. */
export function transportFetch(core: Core, engine: Engine) {
  const { origin } = new URL(core.baseUrl);
  return async (request: Request, { parseAs = "json", ...options }: Options): Promise<Response> => {
    const { method, url } = request;
    if (!url.startsWith(`${origin}/`))
      throw new TypeError("http: the client's token is for its own host only. Make a client for another host");
    // In Firefox, a request has no `body` to look at.
    const body = method === "GET" || method === "HEAD" ? undefined : await request.arrayBuffer();
    const out = {
      ...{ ...options, operation: `${method} ${new URL(url).pathname}`, method, url },
      headers: Object.fromEntries(request.headers),
      body: body?.byteLength ? body : undefined,
    };
    // The caller reads a stream piece by piece, so its size has no limit.
    const sender = parseAs === "stream" ? { ...core, maxResponseBytes: Number.POSITIVE_INFINITY } : core;
    let refusal: Refusal | undefined;
    try {
      return await engine.perform(sender, out, async (incoming, call) => {
        if (incoming.response.ok) return success(incoming, call.deadline, parseAs, engine);
        refusal = await refuse(incoming, engine, core.maxResponseBytes);
        throw refusal.error;
      });
    } catch (error) {
      if (refusal && refusal.error === error) return refusal.response;
      throw error;
    }
  };
}

async function refuse(incoming: Incoming, { failure }: Engine, maxBytes: number): Promise<Refusal> {
  const { response, failing } = incoming;
  const error = await failure(failing, response, "");
  if (response.status < 200 || response.status > 599) {
    incoming.cancel(); // No Response can be made with such a status (0 is a redirect, in browsers).
    throw error;
  }
  const body = response.body && (await wholeOf(incoming, maxBytes));
  return { error, response: new Response(body, headOf(response)) };
}

async function success(incoming: Incoming, call: OngoingCall["deadline"], parseAs: string, engine: Engine) {
  const { response, failing } = incoming;
  const { decode, failure } = engine;
  if (parseAs === "stream") {
    call.held = true;
    call.unref();
    return new Response(response.body && streamOf(incoming, call.close), headOf(response));
  }
  const body = response.body && (await wholeOf(incoming));
  if (parseAs !== "json") return new Response(body, headOf(response));
  // openapi-fetch would let a bare SyntaxError out, with some of the answer in its message.
  const text = body ? new TextDecoder().decode(body) : "";
  const { data, why, ...also } = decode(text, undefined, failing.sent.method !== "GET" && !failing.sent.safe);
  if (why) throw await failure(failing, response, text, why, also);
  const head = headOf(response);
  // openapi-fetch would try to parse words as JSON.
  if (data === text.trim()) return new Response(JSON.stringify(data), head);
  if (text.trim()) return new Response(body, head);
  const headers = new Headers(head.headers);
  headers.delete("content-length"); // Otherwise it would parse an empty 200.
  return new Response(null, { ...head, headers });
}
