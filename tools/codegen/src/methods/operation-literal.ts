import { type Document, isArray, type Parameter } from "../spec/document.ts";
import { type ClientMethod, resultOf } from "./methods.ts";

/** The fields of `Operation` of packages/clients/src/core/operation.ts, whose documentation explains them. Undefined means none. */
export function operationOf(document: Document, method: ClientMethod): Record<string, unknown> {
  const { operation, parameters, pagination } = method;
  const query = parameters.filter((one) => one.in === "query");
  const csv = query.filter((one) => one.explode === false && isArray(document, one.schema));
  const headers = parameters.filter((one) => one.in === "header");
  const required = parameters.filter((one) => one.required && one.in !== "path");
  const { items, size, page, cursor, after, next, maxSize, within, untilEmpty } = pagination ?? {};
  return {
    method: method.http,
    path: method.path,
    query: namesOf(query),
    csv: namesOf(csv),
    headers: namesOf(headers),
    body: method.body && (method.body.required ? "required" : "optional"),
    required: namesOf(required),
    ids: idsOf(query),
    safe: operation["x-safe"] === true ? true : undefined,
    result: resultOf(document, method),
    paging: pagination && { items, size, page, cursor, after, next, maxSize, within, untilEmpty },
  };
}

/** Readers split a list of ids, by 100 if a call may have as many. They name the ids that did not come. */
const IDS = 100;

/** What `ids` of an operation says. Undefined if its `id` is what readers expect. */
function idsOf(query: readonly Parameter[]): number | undefined {
  const id = query.find(({ name }) => name === "id");
  if (id?.["x-ids-of"] !== undefined) return 0;
  const most = id?.schema?.maxItems;
  return most === IDS ? undefined : most;
}

function namesOf(parameters: readonly { readonly name: string }[]): string[] | undefined {
  return parameters.length === 0 ? undefined : parameters.map((one) => one.name);
}
