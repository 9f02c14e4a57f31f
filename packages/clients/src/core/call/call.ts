import { failure } from "../errors/failure.js";
import type { CallOptions, Operation } from "../operation.js";
import type { Core } from "./core.js";
import { decode } from "./decode.js";
import { perform } from "./perform.js";
import type { OutgoingRequest } from "./request.js";
import { type Params, serialize } from "./serialize.js";

/** Calls one operation. It resolves to the data, or rejects with an `ApiError`, or a `TypeError` for wrong parameters. */
export async function callOperation(
  core: Core,
  name: string,
  operation: Operation,
  params?: Params,
  options?: CallOptions,
): Promise<unknown> {
  const { method, safe, result } = operation;
  const { path, body, headers } = serialize(name, operation, params);
  const given = { ...options, headers: { ...headers, ...options?.headers } };
  return exchange(core, { ...given, method, safe, operation: name, url: core.baseUrl + path, body }, result);
}

/** One call and its whole answer, decoded. */
export const exchange = (core: Core, out: OutgoingRequest, result?: Operation["result"]): Promise<unknown> =>
  perform(core, out, async ({ response, failing, text }, { maybeDone }) => {
    if (!response.ok) {
      // The status says more than a body that is cut short or too large.
      const body = await text().catch((error) => {
        if (error.name !== "ApiDecodeError") throw error;
        return "";
      });
      // It is gone, most likely because an earlier try was carried out. A gateway that finds no platform answers with a page.
      if (response.status === 404 && out.method === "DELETE" && maybeDone && /^[{"]/.test(body)) return undefined;
      throw await failure(failing, response, body);
    }
    const body = await text();
    const { data, why, ...also } = decode(body, result, out.method !== "GET" && !out.safe);
    if (why) throw await failure(failing, response, body, why, also);
    return data;
  });
