import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { serve } from "@rollcall/config/loopback";
import { start } from "../child.ts";
import { ours, type Value, valuesOf } from "../row.ts";
import type { Measurement } from "../suite.ts";

const CALLS = 2000;
/** Windows of the server and of our client's `rateLimit`. They last a second, because seven of a minute last seven minutes. */
const LIMIT = { perSecond: 100 };
const WINDOW_MS = 1000;
/** A full window, then the next when it is over. A sliding window refuses anything faster. */
const LEAST_MS = Math.floor((CALLS - 1) / LIMIT.perSecond) * WINDOW_MS;
/** The processes that write. */
const CLIENTS = 3;

/** Whether a server that counts takes a call that arrives at this moment (in milliseconds). What it refuses counts too. */
type Admits = (time: number) => boolean;
type Environment = Readonly<Record<string, string>>;

/** A count that begins again with each window. */
export function fixedWindow(limit = LIMIT.perSecond, windowMs = WINDOW_MS): Admits {
  let current = Number.NaN;
  let used = 0;
  return (time) => {
    const window = Math.floor(time / windowMs);
    used = window === current ? used + 1 : 1;
    current = window;
    return used <= limit;
  };
}

/** A count over the window before each call. */
export function slidingWindow(limit = LIMIT.perSecond, windowMs = WINDOW_MS): Admits {
  const arrived: number[] = [];
  return (time) => {
    while (arrived[0] !== undefined && arrived[0] <= time - windowMs) arrived.shift();
    arrived.push(time);
    return arrived.length <= limit;
  };
}

/**
 * A server that refuses what is too much for it, by the moment at which it arrives. It counts how often it carried out the
 * writes for each user.
 */
async function limitedServer(admits: Admits, refusal: Environment = {}) {
  const seen = { first: Number.NaN, last: Number.NaN, refused: 0, done: new Map<string, number>() };
  const server = await serve(async (request, response) => {
    const time = performance.now();
    if (Number.isNaN(seen.first)) seen.first = time;
    seen.last = time;
    const taken = admits(time);
    const body = (await text(request)) || "{}";
    const id = request.url?.split("/")[4] ?? (JSON.parse(body) as { name?: string }).name ?? "";
    if (taken) seen.done.set(id, (seen.done.get(id) ?? 0) + 1);
    else seen.refused++;
    const headers = { "content-type": "application/json", ...(taken ? {} : refusal) };
    response.writeHead(taken ? 200 : 429, headers).end("{}");
  });
  return { ...server, seen };
}

/** Starts a process that makes every so many-th call of a consumer. */
function startCalls(folder: string, kind: "calls" | "writes", url: string, env: Environment, first = 0, step = 1) {
  const file = join(folder, kind === "calls" ? "call.js" : "writes.js");
  return start(join(import.meta.dirname, "many.ts"), [file, kind, url, `${CALLS}`, `${first}`, `${step}`], env);
}

/** Calls refused to a caller that keeps to no limit. */
async function refusedOf(folder: string, admits: Admits, env: Environment): Promise<Value> {
  await using server = await limitedServer(admits);
  await using child = startCalls(folder, "calls", server.url, env);
  await child.next();
  return { value: server.seen.refused };
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
    const peers = (window: () => Admits) =>
      valuesOf(["openapi-fetch", "fetch", "sdk"], (name) => refusedOf(folder(name), window(), env));
    const fixedPeers = await peers(fixedWindow);
    const slidingPeers = await peers(slidingWindow);
    const own = folder("clients");
    const [fixed, sliding] = await Promise.all([paced(own, fixedWindow()), paced(own, slidingWindow())]);
    yield { budget: "fixed429", values: { ours: { value: fixed.refused }, ...fixedPeers } };
    yield { budget: "sliding429", values: { ours: { value: sliding.refused }, ...slidingPeers } };
    yield ours("fixedPace", fixed.ratio);
    yield ours("slidingPace", sliding.ratio);
  },
};

/** Writes by several processes. How many were not carried out exactly once. */
async function lost(folder: string, env: Environment): Promise<Value> {
  await using server = await limitedServer(fixedWindow(), { "retry-after": "1" });
  await using children = new AsyncDisposableStack();
  const started = Array.from({ length: CLIENTS }, (_, first) =>
    children.use(startCalls(folder, "writes", server.url, env, first, CLIENTS)),
  );
  await Promise.all(started.map((child) => child.next()));
  const once = [...server.seen.done.values()].filter((count) => count === 1).length;
  return { value: CALLS - once, detail: `${server.seen.refused} refused` };
}

export const writes: Measurement = {
  note: `**Writes at a shared limit.** ${CALLS.toLocaleString("en")} writes (POST, PATCH, PUT and DELETE in turn) by ${CLIENTS} processes that do not know of each other.
The server allows ${LIMIT.perSecond} in a fixed window of a second and answers 429 with \`Retry-After: 1\` to the rest, which it does not carry out. The figure is how many were not carried out exactly once. In parentheses is how often the server refused.`,
  async *measure({ folder, env }) {
    const callers = ["clients", "openapi-fetch", "fetch", "sdk"] as const;
    yield { budget: "writesLost", values: await valuesOf(callers, (name) => lost(folder(name), env)) };
  },
};
