import { assert } from "../assert.js";
import type { Bound } from "../bound.js";
import type { Params } from "../call/serialize.js";
import { givenCount } from "./count.js";
import { type LimitsOf, listing, type Settings } from "./listing.js";
import type { PageOptions, Pages } from "./page-types.js";
import { Tally } from "./tally.js";
import { TruncatedError } from "./truncated-error.js";

/** Ids that one call may have, if the operation does not say. */
const IDS = 100;

/** Reads what a method lists, page by page, as `pages` of the API says. */
export function paginate(
  bound: Bound | undefined,
  params: Params = {},
  options: PageOptions = {},
  limitsOf: LimitsOf,
): Pages {
  assert(bound, "pages: a method of a client is required");
  const { readAhead = 0, overlap = false, onReport, signal, ...rest } = options;
  givenCount(readAhead, "readAhead", 0);
  return (async function* () {
    const tally = new Tally();
    const read = (until?: AbortSignal) => all(bound, params, { ...rest, signal: until }, { overlap, tally, limitsOf });
    if (readAhead) yield* (await import("./read-ahead.js")).readAhead(read, readAhead, signal);
    else yield* read(signal);
    const report = tally.report(bound.operation.ids === 0 || params.id);
    if (onReport) onReport(report);
    else if (report.truncated) throw new TruncatedError(bound.name, report);
  })();
}

/** All pages. A long list of ids is split. */
async function* all(bound: Bound, params: Params, options: PageOptions, settings: Settings): Pages {
  const { id } = params;
  const most = bound.operation.ids || IDS;
  if (!Array.isArray(id) || id.length <= most) return yield* listing(bound, params, options, settings);
  const ids = [...new Set(id)];
  for (let first = 0; first < ids.length; first += most) {
    yield* listing(bound, { ...params, id: ids.slice(first, first + most) }, options, settings);
  }
}
