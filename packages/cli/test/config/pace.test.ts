import { describe, expect, test } from "vitest";
import { paceOf, rateLimitOf } from "../../src/config/pace.js";
import { run, SECRETS, server } from "../kit/run.js";

describe("a share of a limit", () => {
  test("is a part of what was given, or of the platform's usual limit", () => {
    const sixteenth = { index: 1, of: 16 };
    expect(rateLimitOf(paceOf("odin", undefined))).toEqual({ perSecond: 5 });
    expect(rateLimitOf(paceOf("odin", undefined, sixteenth))).toEqual({ perSecond: 5 / 16 });
    expect(rateLimitOf(paceOf("odin", 8, { index: 3, of: 4 }))).toEqual({ perSecond: 6 });
    expect(rateLimitOf(paceOf("purecloud", undefined))).toEqual({ perMinute: 300 });
    expect(rateLimitOf(paceOf("purecloud", 0))).toBe(false);
  });

  test("on PureCloud all shares together fit into one of its minutes", () => {
    for (const of of [2, 3, 7, 16, 64, 300]) {
      const pace = paceOf("purecloud", undefined, { index: 1, of });
      if (!pace) throw new Error("no pace");
      expect(pace.calls * of).toBeLessThanOrEqual(300);
      expect(pace.calls).toBeGreaterThan(0);
    }
    expect(paceOf("purecloud", undefined, { index: 1, of: 600 })).toEqual({ calls: 0.5, per: "minute" });
  });

  test("below one call a second, calls are kept that far apart", async () => {
    const times: number[] = [];
    const { url } = await server((path) => {
      if (path === "/api/v2/auth/token") return { status: 200, body: { token: "made-up-token" } };
      times.push(performance.now());
      return { status: 200, body: { userCount: 1 } };
    });
    const groups = ["a", "b"].flatMap((group) => ["--odin-group", group]);
    // Without hunt groups, a plan makes one call for each group.
    const flags = ["--odin-url", url, "--odin-sp", "e", ...groups, "--rule", "odin-10"];
    // A thirtieth of ten a second is one in three seconds. Both calls may arrive late on a busy machine.
    const { code } = await run(["plan", ...flags, "--odin-rate", "10", "--rate-share", "1/30"], SECRETS);
    expect(code).toBe(0);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps).toHaveLength(1);
    for (const gap of gaps) expect(gap).toBeGreaterThan(2000);
  });
});
