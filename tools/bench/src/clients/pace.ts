import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "@rollcall/config/loopback";
import { start } from "../child.ts";
import { valuesOf } from "../row.ts";
import type { Measurement } from "../suite.ts";
import { type Admits, fixedWindow, slidingWindow } from "./windows.ts";

const CALLS = 2000;
/** Windows of the server and of our client's `rateLimit`. They last a second, because seven of a minute last seven minutes. */
const LIMIT = { perSecond: 100 };
const WINDOW_MS = 1000;
/** A full window, then the next when it is over. A sliding window refuses anything faster. */
const LEAST_MS = Math.floor((CALLS - 1) / LIMIT.perSecond) * WINDOW_MS;

const MANY = join(import.meta.dirname, "many.ts");

/** A server that refuses what is too much for it, by the moment at which it arrives. */
async function limitedServer(admits: Admits) {
  const seen = { first: Number.NaN, last: Number.NaN, calls: 0, refused: 0 };
  const server = await serve((request, response) => {
    const time = performance.now();
    request.resume();
    if (seen.calls++ === 0) seen.first = time;
    seen.last = time;
    const taken = admits(time);
    if (!taken) seen.refused++;
    response.writeHead(taken ? 200 : 429, { "content-type": "application/json" }).end("{}");
  });
  return { ...server, seen };
}

/** Calls refused to a caller that keeps to no limit. */
async function refusedOf(folder: string, admits: Admits, env: Readonly<Record<string, string>>): Promise<number> {
  await using server = await limitedServer(admits);
  await using child = start(MANY, [join(folder, "call.js"), "calls", server.url, `${CALLS}`], env);
  await child.next();
  return server.seen.refused;
}

/** All calls of our client together. How many were refused, and how much longer than the least all took. */
async function paced(folder: string, admits: Admits) {
  const { paced: makeCall } = (await import(pathToFileURL(join(folder, "pace.js")).href)) as {
    paced(url: string, limit: typeof LIMIT): () => Promise<unknown>;
  };
  await using server = await limitedServer(admits);
  await Promise.all(Array.from({ length: CALLS }, makeCall(server.url, LIMIT)));
  const { refused, first, last } = server.seen;
  return { refused, ratio: (last - first) / LEAST_MS };
}

export const pace: Measurement = {
  note: `**429s and pace.** ${CALLS.toLocaleString("en")} calls to servers that allow ${LIMIT.perSecond} in a window of a second, fixed or sliding, and do not report their count.
Ours knows the limit and gets all calls together. Its time from the first arrival to the last is divided by ${LEAST_MS / 1000} seconds, the least time without a refusal by the sliding window. The others have no limiter, and 50 of their calls run together.`,
  async *measure({ folder, env }) {
    const windows = {
      fixed: () => fixedWindow(LIMIT.perSecond, WINDOW_MS),
      sliding: () => slidingWindow(LIMIT.perSecond, WINDOW_MS),
    };
    const peers = (admits: () => Admits) =>
      valuesOf(["openapi-fetch", "fetch", "sdk"], async (name) => ({
        value: await refusedOf(folder(name), admits(), env),
      }));
    const fixedPeers = await peers(windows.fixed);
    const slidingPeers = await peers(windows.sliding);
    const ours = folder("clients");
    const [fixed, sliding] = await Promise.all([paced(ours, windows.fixed()), paced(ours, windows.sliding())]);
    yield { budget: "fixed429", values: { ours: { value: fixed.refused }, ...fixedPeers } };
    yield { budget: "sliding429", values: { ours: { value: sliding.refused }, ...slidingPeers } };
    yield { budget: "fixedPace", values: { ours: { value: fixed.ratio } } };
    yield { budget: "slidingPace", values: { ours: { value: sliding.ratio } } };
  },
};
