import { describe, expect, test } from "vitest";
import { inTurn, observe } from "./server.ts";

describe("metrics", () => {
  test("durations in seconds, in the buckets of the conventions", async () => {
    const url = await inTurn(503, 200);
    const { client, histogram, metrics } = observe(url);
    const started = performance.now();
    await client.getUser({ userId: "u1" });
    await client.getUser({ userId: "u2" });
    const getUser = {
      ...{ "http.request.method": "GET", "server.address": "127.0.0.1", "server.port": Number(new URL(url).port) },
      ...{ "rollcall.api": "purecloud", "rollcall.operation": "getUser" },
    };
    const points = await histogram("http.client.request.duration");
    const counts = points.map(({ attributes, value }) => [attributes, value.count]);
    expect(counts).toContainEqual([{ ...getUser, "http.response.status_code": 503, "error.type": "503" }, 1]);
    expect(counts).toContainEqual([{ ...getUser, "http.response.status_code": 200 }, 2]);
    const recommended = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
    for (const { value } of points) {
      expect(value.buckets.boundaries).toEqual(recommended);
      expect(value.sum).toBeGreaterThan(0);
      expect(value.sum).toBeLessThan((performance.now() - started) / 1000);
    }
    expect((await metrics()).map(({ descriptor: { name, unit } }) => [name, unit])).toEqual([
      ["http.client.request.duration", "s"],
      ["rollcall.client.retries", "{retry}"],
    ]);
  });

  test("retries and waits: in line, and after a 429", async () => {
    const { client, counter } = observe(await inTurn(429, 200), { rateLimit: { perSecond: 20 } });
    await client.getUser({ userId: "u1" });
    await Promise.all(["u2", "u3", "u4"].map((userId) => client.getUser({ userId })));
    const getUser = { "rollcall.api": "purecloud", "rollcall.operation": "getUser" };
    const refused = { ...getUser, "http.response.status_code": 429, "error.type": "429" };
    expect(await counter("rollcall.client.retries")).toEqual([[refused, 1]]);
    const waits = await counter("rollcall.client.waits");
    expect(waits).toContainEqual([refused, 1]);
    expect(waits.find(([attributes]) => !Object.hasOwn(Object(attributes), "error.type"))?.[1]).toBeGreaterThan(0);
  });
});
