import { fieldsOf, requestSchemas } from "../schemas.ts";
import {
  type Dict,
  entries,
  follow,
  isDict,
  nameOf,
  operationRule,
  parametersOf,
  type RuleContext,
  report,
} from "../source.ts";

/**
 * A write with a guessed path could change something else, so its path must be found. An answer that no source shows has no
 * schema, so its method returns nothing.
 */
export const evidence = operationRule((operation, ctx) => {
  const { "x-evidence": path = "found", "x-evidence-answer": answer, "x-safe": safe, responses } = operation;
  const refuse = (key: string, wrong: string, remedy: string) =>
    report(ctx, ctx.location.child(key).key(), `${nameOf(operation)} ${wrong}`, remedy);
  if (path !== "found" && ctx.key !== "get" && safe !== true)
    refuse("x-evidence", `writes, and its path is ${path}.`, "leave it out until a source has its path.");
  const successes = entries(responses).filter(([status]) => status.startsWith("2"));
  const isUnseen = successes.length === 1 && successes.every(([status, { content }]) => status === "2XX" && !content);
  const rule = "must have the x-evidence-answer none if its only success is a 2XX without content, and else not.";
  if (isUnseen !== (answer === "none")) refuse("responses", rule, "write both, or neither.");
});

/** Every operation has a 4xx with a schema. Without one, openapi-fetch types `error` as undefined. */
export const clientErrors = operationRule((operation, ctx) => {
  const typed = entries(operation.responses).some(([status, raw]) => {
    if (!status.startsWith("4")) return false;
    const response = follow(ctx, raw, ctx.location.child(["responses", status]));
    return entries(response?.node.content).some(([, media]) => isDict(media.schema));
  });
  if (typed) return;
  const remedy = "refer to the shared error responses in components/responses.";
  const wrong = `${nameOf(operation)} declares no 4xx response with a schema.`;
  report(ctx, ctx.location.child("responses").key(), wrong, remedy);
});

/** Names under which a caller says how many rows a page holds. */
const SIZE = /^(page_?size|per_?page|limit|max_?(results|items|count)|count)$/i;

/**
 * An operation that accepts a page size says how it pages. Without that, `items` of the clients would read one page and call
 * it the whole listing.
 */
export const pagination = operationRule((operation, ctx) => {
  if (operation["x-pagination"] !== undefined || operation["x-unpaged"] !== undefined) return;
  const names = parametersOf(ctx, operation, ctx.location).map(([{ name }]) => String(name));
  const size = names.find((name) => SIZE.test(name)) ?? sizeInBody(operation, ctx);
  if (size === undefined) return;
  const wrong = `${nameOf(operation)} accepts a page size (${size}) and does not say how it pages.`;
  const remedy = "add x-pagination, or x-unpaged with the reason why nobody can page it.";
  report(ctx, ctx.location.child("operationId"), wrong, remedy);
});

/** In the body itself, or in an object of it such as `paging`. */
function sizeInBody(operation: Dict, ctx: RuleContext): string | undefined {
  const top = [...requestSchemas(ctx, operation, ctx.location)].flatMap(([raw, at]) => fieldsOf(ctx, raw, at));
  const below = top.flatMap(([name, field, at]) =>
    fieldsOf(ctx, field, at).map(([inner]): [string, string] => [inner, `${name}.${inner}`]),
  );
  const all = [...top.map(([name]): [string, string] => [name, name]), ...below];
  return all.find(([name]) => SIZE.test(name))?.[1];
}
