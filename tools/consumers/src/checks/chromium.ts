import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { serve } from "@rollcall/config/loopback";
import { bundle, type Check } from "../check.ts";
import { startChromium } from "../provide-chromium.ts";
import { type Addresses, watchUse } from "../watched.ts";

const PATIENCE_MS = 60_000;

export const chromiumCheck: Check = {
  name: "chromium",
  about: "fixture/use.mjs, bundled by Vite, in a page in headless Chromium",
  async run(place) {
    const { scratch } = place;
    await bundle(place, "page.vite.mjs");
    await using site = await servePage(join(scratch.project, "page"));
    await using browser = await startChromium(scratch.env);
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    // Only the console says why a request was blocked (CORS), and only an error why the page did not start.
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    const use = async (addresses: Addresses) => {
      await page.goto(`${site.url}/?${new URLSearchParams(addresses)}`);
      const outcome = await page.waitForFunction("globalThis.outcome").catch(() => {
        throw new Error(["the page gave no outcome", ...said].join("\n"));
      });
      return String(await outcome.jsonValue());
    };
    const { calls, problems } = await watchUse(place, use, "Mozilla");
    const version = browser.version();
    return { version, done: `${calls} calls`, problems: problems.length > 0 ? [...problems, ...said] : [] };
  },
};

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Serves the files of a folder, index.html first. */
export const servePage = (folder: string) =>
  serve(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://page");
    const file = normalize(pathname === "/" ? "/index.html" : pathname);
    const content = await readFile(join(folder, file)).catch(() => undefined);
    if (content === undefined) return void response.writeHead(404).end();
    response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream").end(content);
  });
