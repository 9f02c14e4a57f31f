import type { Bound } from "../core/bound.js";
import type { Params } from "../core/call/serialize.js";
import type { PageOptions, PageReport, Pages } from "../core/paging/page-types.js";
import type { PathClient, Rest } from "../core/paging/path-method.js";
import { purecloudKeys } from "../generated/purecloud.keys.gen.js";

/** Reads what is at a path, or what a method lists for a caller that has `onReport`. It is loaded then. */
export async function* latePages(rest: Rest, source: unknown, ...given: unknown[]): Pages {
  const [first = {}, second = {}] = given;
  if (typeof first !== "string")
    return yield* reported(rest, rest.boundTo(source), first as Params, second as PageOptions);
  const { pathPages } = await import("../core/paging/path-method.js");
  yield* pathPages(rest, source as PathClient, first, ...(given.slice(1) as []));
}

/** Names what was asked for by a key other than the id, and did not come. Such a key is in a field of the items. */
async function* reported(
  { paginate, limitsOf }: Rest,
  bound: Bound | undefined,
  params: Params,
  options: PageOptions,
): Pages {
  const asked = Object.entries(purecloudKeys[bound?.name ?? ""] ?? {}).filter(([name]) => params[name] !== undefined);
  if (asked.length === 0) return yield* paginate(bound, params, options, limitsOf);
  const came = new Set<string>();
  const onReport = (report: PageReport) => {
    const keys = asked.flatMap(([name]) => `${params[name]}`.split(","));
    const missing = [...(report.missing ?? []), ...keys.filter((key) => !came.has(key))];
    options.onReport?.({ ...report, ...(missing.length > 0 && { missing }) });
  };
  for await (const page of paginate(bound, params, { ...options, onReport }, limitsOf)) {
    for (const item of page.items) for (const [, path] of asked) came.add(`${valueAt(item, path)}`);
    yield page;
  }
}

/** @param path names of fields with points between them */
const valueAt = (item: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((at, field) => Object(at)[field], item);
