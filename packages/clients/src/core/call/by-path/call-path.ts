import type { CallOptions } from "../../operation.js";
import type { Core } from "../core.js";
import type { Scalar } from "../serialize.js";
import type { Engine } from "./engine.js";
import { toQuery } from "./urls.js";

/** The options of `client.request`. */
export interface RawCall extends CallOptions {
  /** Query parameters. Arrays explode, and undefined is skipped. They follow the query that the path already has. */
  readonly query?: Readonly<Record<string, Scalar | readonly Scalar[] | undefined>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

const METHODS: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Calls a path that the spec lacks. */
export async function callPath(
  core: Core,
  engine: Engine,
  method: string,
  path: string,
  init: RawCall = {},
): Promise<unknown> {
  const { query = {}, body, ...options } = init;
  const operation = `${method} ${String(path).split("?")[0]}`;
  // A path from elsewhere must not reach another host. Nor must dots in it reach another path.
  if (!/^\/(?![/\\])[^\s\\#{}\p{Cc}\p{Cs}]*$/u.test(path) || /\/(\.|%2e){1,2}(\/|$)/i.test(operation)) {
    throw new TypeError(
      "request: the path must start with one / and hold no spaces, control characters, \\, #, {names} or dot segments",
    );
  }
  if (!METHODS.includes(method)) throw new TypeError(`request: the method must be one of ${METHODS.join(", ")}`);
  if (method === "GET" && body !== undefined) throw new TypeError("request: a GET has no body");
  const search = toQuery(engine, query);
  const url = core.baseUrl + path + (search && (path.includes("?") ? "&" : "?") + search);
  return engine.exchange(core, { ...options, operation, method, url, body: toJson(body, operation) });
}

/** A request body as JSON. Undefined stays undefined. */
function toJson(body: unknown, label: string): string | undefined {
  const json = JSON.stringify(body) as string | undefined;
  if (json === undefined && body !== undefined) throw new TypeError(`${label}: the body cannot be written as JSON`);
  return json;
}
