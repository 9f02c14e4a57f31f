import { afterEach, expect, inject, test, vi } from "vitest";
import { auditOdinGroup, auditPureCloudUsers, startClock } from "../src/index.js";
import { all, GROUP, odinAt, purecloudAt, serve } from "./kit.js";

const BEGAN = Date.parse("2026-01-02T03:04:05.000Z");
const HOUR = 3_600_000;

/** Sets the machine's clock. Nothing else is faked. */
function setClock(time: number): void {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(time);
}

afterEach(() => void vi.useRealTimers());

test("begins at the present, and does not go back if the machine's clock is set back", () => {
  setClock(BEGAN);
  const clock = startClock();
  const first = clock().getTime();
  expect(first - BEGAN).toBeGreaterThanOrEqual(0);
  expect(first - BEGAN).toBeLessThan(2_000);
  setClock(BEGAN - HOUR);
  expect(clock().getTime()).toBeGreaterThanOrEqual(first);
});

test.each(["odin", "purecloud"] as const)("the records of %s are in the order of their times", async (platform) => {
  setClock(BEGAN);
  let requests = 0;
  // Each request sets the clock back by an hour.
  const back = () => {
    requests += 1;
    setClock(BEGAN - requests * HOUR);
    return undefined;
  };
  const { url } = await serve(back, inject(platform === "odin" ? "odinUrl" : "purecloudUrl"));
  const options = { concurrency: 1, pausesMs: [] };
  const records = await all<{ readonly collectedAt: string }>(
    platform === "odin"
      ? auditOdinGroup(odinAt(url), { ...GROUP, ...options, strategy: "perUser" })
      : auditPureCloudUsers(purecloudAt(url), { state: "inactive", ...options }),
  );
  expect(requests).toBeGreaterThan(records.length);
  const times = records.map(({ collectedAt }) => collectedAt);
  expect(times.length).toBeGreaterThan(0);
  for (const time of times) expect(Date.parse(time)).toBeGreaterThanOrEqual(BEGAN);
  expect(times.toSorted()).toEqual(times);
});
