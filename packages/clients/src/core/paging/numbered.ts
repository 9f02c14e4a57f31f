import { type Bound, boundTo } from "../bound.js";
import { isApiError } from "../errors/guards.js";
import { byCursor } from "./by-cursor.js";
import { type ByNumber, byNumber } from "./by-number.js";
import type { PageOptions, Pages } from "./page-types.js";
import { type CallMethod, pageRequester } from "./request-page.js";

/** A listing by page numbers, and what lies beyond the cap of the platform by the cursor of another operation. */
export async function* numbered(how: ByNumber, client: Bound["client"], options: PageOptions): Pages {
  const { cap, tally } = how;
  const capped = yield* byNumber(how);
  if (!capped || !cap) return;
  const short = `the platform lists no more than ${cap.items} of these by page`;
  const { beyond } = cap;
  const other = boundTo(client[beyond?.name ?? ""]);
  const paging = other?.operation.paging;
  if (!beyond || !other || !paging) {
    tally.truncated = beyond ? `${short}: to read on, make the client with ${beyond.name} too` : short;
    return;
  }
  const { items, cursor, size: sizeName, maxSize = how.size } = paging;
  const request = pageRequester(client[other.name] as CallMethod, beyond.params, options, items, tally);
  const size = sizeName ? ([sizeName, Math.min(how.size, maxSize)] as const) : undefined;
  try {
    // The tally drops the items that it has.
    yield* byCursor({ request, cursor, size, from: undefined, tally, again: true });
  } catch (error) {
    // The other operation requires its own permission.
    if (!isApiError(error) || error.status !== 403) throw error;
    tally.truncated = `${short}, and ${error.message}`;
  }
}
