import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Running, start } from "@rollcall/config/processes";
import { type Check, versionOf } from "../check.ts";
import { servePage } from "../page.ts";
import { CHROMIUM_FLAGS, provideChromium } from "../provide-chromium.ts";
import { type Addresses, watchUse } from "../watched.ts";
import { bundle } from "./bundle.ts";

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
