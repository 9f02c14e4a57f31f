import { counts } from "@rollcall/config/counts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLimiter } from "../../../src/core/pace/limiter.js";
import type { Rate } from "../../../src/core/pace/rate.js";
import { fixedWindow, slidingWindow } from "./windows.js";

// On its own clock, because a busy machine delays real ones, which says nothing about the limiter.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The same numbers from 0 to 1 in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Sends calls through a limiter to a server that is up to 15 ms away. How many it refused, and how long all took. */
async function send(calls: number, rate: Rate, admits: (time: number) => boolean, random: () => number) {
  const limiter = createLimiter(rate);
  const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const arrivals: number[] = [];
  let refused = 0;
  const call = async () => {
    const place = limiter.join();
    await place.granted;
    await after(1 + random() * 14);
    const time = performance.now();
    arrivals.push(time);
    if (!admits(time)) refused++;
    await after(1 + random() * 14);
    place.answered(undefined);
  };
  const all = Promise.all(Array.from({ length: calls }, call));
  await vi.runAllTimersAsync();
  await all;
  return { refused, arrived: arrivals.length, took: (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0) };
}

const perMinute = { count: 300, windowMs: 60_000 };
const perSecond = { count: 5, windowMs: 1000 };

describe.each([
  ["PureCloud's 300 a minute", perMinute],
  ["Odin's 5 a second", perSecond],
])("2,000 calls at %s, without a single refusal, at the pace of the limit", (_, rate) => {
  const servers: [string, (random: () => number) => (time: number) => boolean][] = [
    ["a fixed window", (random) => fixedWindow(rate.count, rate.windowMs, random() * rate.windowMs)],
    ["a sliding window", () => slidingWindow(rate.count, rate.windowMs)],
  ];
  test.each(servers)("%s", async (_, server) => {
    for (let seed = 1; seed <= counts.paces; seed++) {
      const random = numbers(seed);
      const { refused, arrived, took } = await send(2000, rate, server(random), random);
      expect([arrived, refused]).toEqual([2000, 0]);
      // A sliding window allows at most a full one immediately, and the next when it is over.
      const least = Math.floor(1999 / rate.count) * rate.windowMs;
      expect(took).toBeGreaterThan(least * 0.9);
      expect(took).toBeLessThan(least * 1.05);
    }
  });
});
