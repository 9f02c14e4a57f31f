import type { Parameter } from "@rollcall/codegen/document";
import type { MockOperation } from "./operations.ts";

/** A request that a spec itself gives as an example of an operation. */
export interface ExampleRequest {
  readonly target: string;
  readonly init: RequestInit & { readonly headers: Record<string, string> };
}

/**
 * Makes a valid request from the examples of an operation's parameters and one of its bodies.
 *
 * @param wanted which parameters to send, in addition to those of the path
 */
export function exampleRequest(
  { method, path, parameters, body }: MockOperation,
  wanted: (parameter: Parameter) => boolean,
  bodyIndex = 0,
): ExampleRequest {
  const query = new URLSearchParams();
  const headers: Record<string, string> = { authorization: authorization(path) };
  let pathname = path;
  for (const parameter of parameters) {
    const { name, in: place, example } = parameter;
    if (example === undefined) throw new Error(`${method} ${path}: parameter ${name} has no example`);
    if (place === "path") pathname = pathname.replace(`{${name}}`, encodeURIComponent(String(example)));
    else if (!wanted(parameter)) continue;
    else if (place === "query") for (const value of values(parameter)) query.append(name, value);
    else if (place === "header") headers[name] = String(example);
  }
  const target = pathname + (query.size > 0 ? `?${query}` : "");
  if (body === undefined) return { target, init: { method, headers } };
  const sent = encode(body.mediaType, body.examples[bodyIndex]);
  return { target, init: { method, headers: { ...headers, "content-type": body.mediaType }, body: sent } };
}

/** PureCloud's token operation identifies the client, everything else carries a token. */
function authorization(path: string): string {
  return path === "/oauth/token" ? `Basic ${btoa("made-up:secret")}` : "Bearer made-up";
}

function values({ example, explode = true }: Parameter): string[] {
  if (!Array.isArray(example)) return [String(example)];
  return explode ? example.map(String) : [example.join(",")];
}

function encode(mediaType: string, body: unknown): string {
  if (mediaType !== "application/x-www-form-urlencoded") return JSON.stringify(body);
  return new URLSearchParams(body as Record<string, string>).toString();
}
