import { describe, expect, test } from "vitest";
import { INACTIVE_CAP, pureCloudCost } from "../../../src/index.js";

describe("what PureCloud does not list costs nothing, and is reported", () => {
  test("users beyond its cap", () => {
    const cost = pureCloudCost({ inactive: INACTIVE_CAP + 2210 });
    expect(cost.users.most).toBe(INACTIVE_CAP);
    expect(cost.costs[0]).toMatchObject({ operation: "getUsers", most: 20 });
    expect(cost.beyond[0]).toBe("2,210 inactive users whom the platform does not list: no calls");
  });

  test("nobody at all is one page", () => {
    expect(pureCloudCost({ active: 0 }).costs.reduce((sum, { most }) => sum + (most ?? 0), 0)).toBe(1);
  });
});
