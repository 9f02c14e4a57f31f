import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { serve } from "@rollcall/config/loopback";
import { type Running, start } from "@rollcall/config/processes";
import { bundle, type Check, versionOf } from "../check.ts";
import { CHROMIUM_FLAGS, provideChromium } from "../provide-chromium.ts";
import { type Addresses, watchUse } from "../watched.ts";

/** A browser that shows nothing, keeps nothing, and calls only the page's own servers. */
const flags = [
  ...["--headless", ...CHROMIUM_FLAGS],
  "--enable-logging=stderr", // The page's console goes there. Only the console says why a request was blocked (CORS).
];

const PATIENCE_MS = 60_000;

export const chromiumCheck: Check = {
  name: "chromium",
  about: "fixture/use.mjs, bundled by Vite, in a page in headless Chromium",
  async run(place) {
    const { scratch } = place;
    const program = { file: await provideChromium(), cwd: scratch.project, env: scratch.env };
    const version = await versionOf(program);
    await bundle(place, "page.vite.mjs");
    await using page = await servePage(join(scratch.project, "page"));
    const profile = `--user-data-dir=${join(scratch.folder, "profile")}`;
    let said: readonly string[] = [];
    const use = async (addresses: Addresses) => {
      const url = `${page.url}/?${new URLSearchParams(addresses)}`;
      await using browser = start({ ...program, args: [...flags, profile, url] });
      const told = await Promise.race([page.saw, browser.ended, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
      said = consoleOf(browser);
      if (typeof told !== "string") throw new Error(["the page printed nothing", ...said].join("\n"));
      return told;
    };
    const { calls, problems } = await watchUse(place, use, "Mozilla");
    return { version, done: `${calls} calls`, problems: problems.length > 0 ? [...problems, ...said] : [] };
  },
};

const consoleOf = ({ printed }: Running): string[] =>
  printed.err.split("\n").filter((line) => line.includes(":CONSOLE"));

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Serves the files of a folder, index.html first, and takes what the page in it posts to `/saw`. */
export async function servePage(folder: string) {
  const { promise: saw, resolve: told } = Promise.withResolvers<string>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", "http://page");
    if (pathname === "/saw") {
      told(await text(request));
      response.end();
      return;
    }
    const file = normalize(pathname === "/" ? "/index.html" : pathname);
    const content = await readFile(join(folder, file));
    response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream").end(content);
  };
  const server = await serve((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  return { ...server, saw };
}
