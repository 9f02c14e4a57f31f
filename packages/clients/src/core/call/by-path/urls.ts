import type { Params } from "../serialize.js";
import type { Engine } from "./engine.js";

/** Fills the `{names}` of a path. */
export const fillPath = ({ toSegment }: Engine, path: string, params: Params): string =>
  path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    if (params[name] === undefined) throw new TypeError(`${path}: parameter "${name}" is required`);
    return toSegment(params[name], path, name);
  });

/** Writes a query string, without its `?`. False, 0 and "" are sent. A `Date` is ISO 8601 in UTC. */
export const toQuery = ({ toPairs }: Engine, values: Params): string =>
  Object.keys(values)
    .flatMap((name) => toPairs(values[name], "query", name))
    .join("&");
