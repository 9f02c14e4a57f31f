import { blockId } from "../../../src/html/format.js";
import type { Blocks } from "./bytes.js";

/** The blocks of a page. One that is taken leaves the page, because nobody needs its text any more. */
export const pageBlocks = (page: Document): Blocks => ({
  take: (name) => {
    const element = page.getElementById(blockId(name));
    const text = element?.textContent ?? undefined;
    element?.remove();
    return text;
  },
});
