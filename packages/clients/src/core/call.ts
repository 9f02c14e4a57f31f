import { decode } from "./decode.js";
import { failure } from "./failure.js";
import { isApiDecodeError } from "./guards.js";
import type { CallOptions, Operation } from "./operation.js";
import { perform } from "./perform.js";
import { type Params, type Scalar, serialize, toJson, toQuery } from "./serialize.js";
import type { Core, Incoming, Outgoing } from "./transport.js";

/** What `client.request` takes beside method and path. */
export interface RawCall extends CallOptions {
  /** Query parameters; arrays explode, undefined is skipped. They follow whatever query the path already has. */
  readonly query?: Readonly<Record<string, Scalar | readonly Scalar[] | undefined>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Calls one operation of the table: its data, or an `ApiError`; a `TypeError` for parameters that it cannot send. */
export async function callOperation(
  core: Core,
  name: string,
  operation: Operation,
  params?: Params,
  options?: CallOptions,
): Promise<unknown> {
  const { path, headers, body } = serialize(name, operation, params);
  const out = withBody(
    { ...options, operation: name, method: operation.method, url: core.baseUrl + path, safe: operation.safe },
    body,
  );
  return exchange(core, { ...out, headers: { ...headers, ...out.headers } }, operation);
}

const METHODS: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Calls a path that the spec lacks. */
export async function callPath(core: Core, method: string, path: string, init: RawCall = {}): Promise<unknown> {
  const { query = {}, body, ...options } = init;
  const label = `${method} ${String(path).split("?")[0]}`;
  // A path from elsewhere must not reach another host or, by dots, another path than the one that is read here.
  if (!/^\/(?![/\\])[^\s\\#\p{Cc}\p{Cs}]*$/u.test(path) || /\/(\.|%2e){1,2}(\/|$)/i.test(label)) {
    throw new TypeError(
      "request: the path must start with one / and hold no spaces, control characters, \\, # or dot segments",
    );
  }
  if (!METHODS.includes(method)) throw new TypeError(`request: the method must be one of ${METHODS.join(", ")}`);
  if (method === "GET" && body !== undefined) throw new TypeError("request: a GET has no body");
  const search = toQuery(query);
  const url = core.baseUrl + path + (search && (path.includes("?") ? "&" : "?") + search);
  return exchange(core, withBody({ ...options, operation: label, method, url }, toJson(body, label)));
}

const withBody = (out: Outgoing, body: string | undefined): Outgoing =>
  body === undefined ? out : { ...out, body, headers: { "content-type": "application/json", ...out.headers } };

/** One call and its whole answer, decoded. */
export function exchange(core: Core, out: Outgoing, operation?: Operation): Promise<unknown> {
  return perform(core, out, async (incoming) => {
    const { response, answer } = incoming;
    if (!response.ok) throw failure(core.describe, response, answer, await whatCame(incoming), operation?.permissions);
    return decode(await readText(incoming), operation?.result, answer);
  });
}

/** The whole body as text. */
async function readText(incoming: Incoming): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for (let piece = await incoming.read(); piece; piece = await incoming.read()) {
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/** The status says more than a body that is cut short or too large. */
async function whatCame(incoming: Incoming): Promise<string> {
  try {
    return await readText(incoming);
  } catch (error) {
    if (isApiDecodeError(error)) return "";
    throw error;
  }
}
