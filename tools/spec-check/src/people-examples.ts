import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { type Dict, entries, isDict } from "./source.ts";

/** The end of the name of a file that `pnpm examples` writes. */
export const PEOPLE = ".people.yaml";

type Examples = Readonly<Record<string, { readonly $ref: string }>>;

/**
 * Adds to an operation the examples that `pnpm examples` wrote for it, after those by hand. Answers go to the success, and
 * refusals to the 400.
 *
 * @param folder that of `openapi.yaml`
 * @param here the file of the operation
 */
export function addPeople(operation: Dict, folder: string, here: string): void {
  const file = join(folder, "components/examples", `${String(operation.operationId)}${PEOPLE}`);
  if (!existsSync(file)) return;
  const { answers, refusals } = parseYaml(readFileSync(file, "utf8")) as Record<string, unknown>;
  const responses = operation.responses as Dict;
  const success = Object.keys(responses).find((status) => status.startsWith("2"));
  if (success === undefined) return;
  const refer = (kind: string, named: unknown): Examples =>
    Object.fromEntries(
      entries(named).map(([name]) => [
        name.slice(name.indexOf(".") + 1),
        { $ref: `${path(here, file)}#/${kind}/${name}` },
      ]),
    );
  responses[success] = shown(responses[success], refer("answers", answers));
  if (refusals !== undefined) responses["400"] = shown(own(responses["400"], here), refer("refusals", refusals));
}

const path = (here: string, file: string): string => relative(dirname(here), file).replaceAll(sep, "/");

/** A response with more examples. Those by hand win and come first, because tools answer with the first. */
function shown(response: unknown, more: Examples): unknown {
  if (!isDict(response)) return response;
  const content = entries(response.content).map(([type, media]) => {
    const byHand = isDict(media.examples) ? media.examples : {};
    return [type, { ...media, examples: { ...byHand, ...more, ...byHand } }];
  });
  return { ...response, content: Object.fromEntries(content) };
}

/** A shared response as that of one operation. Its references begin at the file of the operation. */
function own(response: unknown, here: string): unknown {
  if (!isDict(response) || typeof response.$ref !== "string") return response;
  const file = join(dirname(here), response.$ref);
  const rebased = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rebased);
    if (!isDict(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === "$ref" && typeof inner === "string" ? path(here, join(dirname(file), inner)) : rebased(inner),
      ]),
    );
  };
  return rebased(parseYaml(readFileSync(file, "utf8")));
}
