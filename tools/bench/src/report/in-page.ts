import type { Page } from "@rollcall/pages/open-report";
import { median } from "../statistics.ts";

/** Two frames later, what changed is painted. */
export const PAINTED = "new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))";

/** Milliseconds from an action in the page until it is painted. */
async function paintedAfter(page: Page, action: string): Promise<number> {
  return (await page.evaluate(`(async () => {
    await ${PAINTED};
    const start = performance.now();
    ${action};
    await ${PAINTED};
    return performance.now() - start;
  })()`)) as number;
}

/** Names, a number in parts, what is in most rows, and what is in none. */
const QUERIES = ["smith", "an", "purecloud", "555 01", "zzzz", "odin ma", "a"];

/** The first search folds all texts. The figure is that of the others. */
export async function searching(page: Page): Promise<{ readonly first: number; readonly usual: number }> {
  const times: number[] = [];
  for (const query of QUERIES) {
    const typed = `const box = document.querySelector(".search");
      box.value = ${JSON.stringify(query)};
      box.dispatchEvent(new Event("input", { bubbles: true }))`;
    times.push(await paintedAfter(page, typed));
  }
  await page.getByRole("searchbox").first().fill("");
  const [first = 0, ...others] = times;
  return { first, usual: median(others) };
}

/** Sorts all rows by each heading that is shown. */
export async function sorting(page: Page): Promise<number> {
  const headings = await page.locator(".rows thead button").count();
  const times: number[] = [];
  for (let index = 0; index < headings; index += 1)
    times.push(await paintedAfter(page, `document.querySelectorAll(".rows thead button")[${index}].click()`));
  return median(times);
}

/**
 * Scrolls a screen in each frame, so every row is another one. In whole milliseconds, because frames last multiples of a 60th of
 * a second, and the clock adds a tenth of a millisecond to some.
 */
export async function scrolling(page: Page): Promise<{ readonly middle: number; readonly slow: number }> {
  return (await page.evaluate(`(async () => {
    const scroller = document.querySelector(".scroller");
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const times = [];
    let last = await frame();
    for (let screen = 0; screen < 200; screen += 1) {
      scroller.scrollTop += scroller.clientHeight;
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    times.sort((one, other) => one - other);
    return { middle: Math.round(times[100]), slow: Math.round(times[190]) };
  })()`)) as { middle: number; slow: number };
}

/** Bytes that are held after a collection. Typed arrays are outside the heap. */
export async function held(page: Page): Promise<number> {
  const debuggee = await page.context().newCDPSession(page);
  await debuggee.send("HeapProfiler.collectGarbage");
  const usage = (await debuggee.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
