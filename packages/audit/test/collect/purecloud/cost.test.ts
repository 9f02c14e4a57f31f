import { describe, expect, test } from "vitest";
import { INACTIVE_CAP, pureCloudCost } from "../../../src/index.js";

describe("the pages of users", () => {
  test("inactive users beyond the cap are read by cursor, from the first one", () => {
    const cost = pureCloudCost({ inactive: INACTIVE_CAP + 2210 });
    expect(cost.users.most).toBe(INACTIVE_CAP + 2210);
    expect(cost.costs[0]).toMatchObject({ operation: "getUsers", most: 20 });
    const why = "each 100 inactive users, because there are more than 10,000";
    expect(cost.costs[1]).toMatchObject({ operation: "getUsersQuery", least: 123, most: 123, why });
  });

  test("as many as the cap need no cursor", () => {
    expect(pureCloudCost({ inactive: INACTIVE_CAP }).costs[1]?.operation).not.toBe("getUsersQuery");
  });

  test("nobody at all is one page", () => {
    expect(pureCloudCost({ active: 0 }).costs.reduce((sum, { most }) => sum + (most ?? 0), 0)).toBe(1);
  });
});
