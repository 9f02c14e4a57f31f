import { join } from "node:path";
import type { Check } from "../check.ts";
import { type ServedPage, servePage } from "../page.ts";
import { type Running, run, start } from "../processes.ts";
import { provideChromium } from "../provide-chromium.ts";
import { watchUse } from "../watched.ts";
import { bundle } from "./bundle.ts";

/** A browser that shows nothing, keeps nothing, and calls only the page's own servers. */
const flags = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-quic"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad"],
  "--enable-logging=stderr", // The page's console goes there. Only the console says why a request was blocked (CORS).
];

const PATIENCE_MS = 60_000;

export const chromiumCheck: Check = {
  name: "chromium",
  about: "fixture/use.mjs, bundled by Vite, in a page in headless Chromium",
  async run(place) {
    const { scratch } = place;
    const program = { file: await provideChromium(), cwd: scratch.project, env: scratch.env };
    const version = /\d+(\.\d+)+/.exec(await run({ ...program, args: ["--version"] }))?.[0] ?? "";
    await bundle(place, "page.vite.mjs");
    const page = await servePage(join(scratch.project, "page"));
    const profile = `--user-data-dir=${join(scratch.folder, "profile")}`;
    let browser: Running | undefined;
    try {
      const { calls, problems } = await watchUse(
        place,
        (addresses) => {
          const url = `${page.url}/?${new URLSearchParams(addresses)}`;
          browser = start({ ...program, args: [...flags, profile, url] });
          return outcome(page, browser);
        },
        "Mozilla",
      );
      const said = problems.length > 0 && browser !== undefined ? consoleOf(browser) : [];
      return { version, done: `${calls} calls`, problems: [...problems, ...said] };
    } finally {
      await browser?.stop();
      await page.close();
    }
  },
};

/** What the page tells, in good time and while there is a browser. */
async function outcome({ saw }: ServedPage, browser: Running): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  const told = await Promise.race([saw, late, browser.ended.then(() => undefined)]);
  clearTimeout(timer);
  if (told === undefined) throw new Error(["the page told nothing", ...consoleOf(browser)].join("\n"));
  return told;
}

/** The lines of the page's console. */
const consoleOf = ({ printed }: Running): string[] =>
  printed.err.split("\n").filter((line) => line.includes(":CONSOLE"));
