import { beforeEach, describe, expect, test } from "vitest";
import { quota } from "../../../src/purecloud/quota.js";
import { later, serveInProcess, virtualClock } from "../../helpers/in-process.js";
import { json, rejection, testClient } from "../../helpers/kit.js";
import { accessToken, createPureCloudClient } from "../../helpers/public.js";

beforeEach(virtualClock);

describe("PureCloud's own count", () => {
  const counted = (count: number, allowed: number, reset: number) => ({
    ...{
      "inin-ratelimit-count": `${count}`,
      "inin-ratelimit-allowed": `${allowed}`,
      "inin-ratelimit-reset": `${reset}`,
    },
  });

  test("a call that was lost is not in flight while it waits to be tried again", async () => {
    const { url, fetch, requests } = serveInProcess((response) =>
      requests.length === 1 ? response.destroy() : json(response, {}, 200, counted(4, 5, 30)),
    );
    const rate = { count: 300, windowMs: 60_000 };
    const purecloud = testClient(url, { fetch, rate, quota, retry: {}, deadlineMs: 3000 });
    const lost = purecloud.request("GET", "/api/v2/lost");
    await later(50);
    for (const other of ["a", "b"]) expect(await purecloud.request("GET", `/api/v2/${other}`)).toEqual({});
    expect(await lost).toEqual({});
  });

  test.each([
    counted(10, -1, 30),
    counted(0, 0, 2),
    counted(10, 0, 30),
    { ...counted(300, 300, 30), "inin-ratelimit-count": "1e9" },
    { ...counted(300, 300, 30), "inin-ratelimit-reset": "0x1F" },
    { ...counted(300, 300, 30), "inin-ratelimit-allowed": "+300" },
    counted(300, 300, 1_796_000_000),
    counted(300, 300, 62),
    counted(300, 300, -5),
    { ...counted(300, 300, 30), "inin-ratelimit-reset": "soon" },
    { ...counted(300, 300, 30), "inin-ratelimit-count": "many" },
    { ...counted(300, 300, 30), "inin-ratelimit-allowed": "300, 300" },
  ])("that is no count holds nobody back: %o", async (headers) => {
    const { url, fetch } = serveInProcess((response) => json(response, {}, 200, headers));
    const purecloud = createPureCloudClient({ baseUrl: url, fetch, auth: accessToken("t"), deadlineMs: 500 });
    for (const path of ["/api/v2/a", "/api/v2/b", "/api/v2/c"]) await purecloud.request("GET", path);
  });

  test("a long wait does not keep the process busy", async () => {
    const { url, fetch } = serveInProcess((response) => json(response, {}, 200, counted(300, 300, 60)));
    const purecloud = createPureCloudClient({ baseUrl: url, fetch, auth: accessToken("t"), deadlineMs: 500 });
    await purecloud.request("GET", "/api/v2/a");
    // No spy, because Vitest would bring the virtual timer back after the test.
    const waits: number[] = [];
    const start = setTimeout;
    globalThis.setTimeout = ((wake: () => void, ms = 0) => {
      waits.push(ms);
      return start(wake, ms);
    }) as typeof setTimeout;
    expect(await rejection(purecloud.request("GET", "/api/v2/c"))).toMatchObject({ name: "ApiTimeoutError" });
    expect(waits.length).toBeGreaterThan(0);
    expect(waits.length).toBeLessThan(10);
    for (const ms of waits) expect(ms).toBeLessThan(2 ** 31);
  });

  test("is obeyed, with the calls of others and lower limits", async () => {
    // A window of 2 s that allows 10, of which somebody else has used 4.
    let end = 0;
    let count = 0;
    let refused = 0;
    const { url, fetch } = serveInProcess((response) => {
      const time = performance.now();
      if (time >= end) {
        count = end === 0 ? 4 : 0;
        end = time + 2000;
      }
      if (++count > 10) refused++;
      const headers = { count, allowed: 10, reset: Math.floor((end - time) / 1000) };
      const named = Object.entries(headers).map(([name, value]) => [`inin-ratelimit-${name}`, String(value)]);
      json(response, {}, count > 10 ? 429 : 200, Object.fromEntries(named));
    });
    const client = createPureCloudClient({ baseUrl: url, fetch, loginUrl: url, auth: accessToken("t") });
    let left = 14;
    const started = performance.now();
    const worker = async () => {
      while (left-- > 0) await client.request("GET", "/api/v2/x");
    };
    await Promise.all([1, 2, 3].map(worker));
    expect(refused).toBe(0);
    expect(performance.now() - started).toBeGreaterThanOrEqual(2000);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
