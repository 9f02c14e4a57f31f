import { countOf, type NumberedPage } from "./answer.js";
import type { Cap } from "./cap.js";
import { smallerAfter, windowAt } from "./page-size.js";
import type { RequestPage } from "./request-page.js";

/** Reads the page at an index. Undefined at the cap. */
export type ReadAt = (index: number, overlap: boolean) => Promise<NumberedPage | undefined>;

/** An overlap needs some choice of sizes. */
const LEAST_OVERLAPPING = 25;

/** Reads pages in the largest size that the platform can give. A smaller size is kept. */
export function numberedReader(request: RequestPage, size: number, cap: Cap | undefined): ReadAt {
  let least = LEAST_OVERLAPPING;
  return async (index, overlap) => {
    for (;;) {
      const window = windowAt(index, overlap ? Math.max(size, least) : size, cap?.sure ? cap.items : undefined);
      if (!window) return undefined;
      try {
        const page = { ...window, ...(await request(window.number, window.size)) };
        const given = countOf(page.answer.pageSize);
        if (!given || given >= window.size || page.items.length > given) return page;
        // The platform gives smaller pages, and says so.
        size = given;
        least = Math.min(least, given);
        const start = (window.number - 1) * given;
        if (start <= index) return { ...page, size, start, end: start + given };
      } catch (error) {
        if (cap && (error as { status?: number }).status === 400 && window.end > cap.items) return undefined;
        size = await smallerAfter(error, window.size);
      }
    }
  };
}
