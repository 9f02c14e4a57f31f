import { describe, expect, test } from "vitest";
import { ok, toGroupUserAudit } from "../../../src/index.js";
import { odinRecord } from "../../records.js";

describe("toGroupUserAudit", () => {
  test("what was not read is an absent key; groups of plans and utilities too", () => {
    const record = odinRecord({ user: ok({ userId: "u" }), "utilities.callPolicies": ok({ a: 1 }) });
    expect(toGroupUserAudit([record])).toStrictEqual({
      data: [
        {
          users: [
            {
              serviceProviderId: "sp",
              groupId: "g",
              userId: "u@example.com",
              user: { userId: "u" },
              utilities: { callPolicies: { a: 1 } },
            },
          ],
        },
      ],
    });
  });

  test("one element for each group; an empty one for nobody", () => {
    const record = odinRecord({});
    const audit = toGroupUserAudit([record, { ...record, groupId: "h" }, record]);
    expect(audit.data.map(({ users }) => users.map((user) => user.groupId))).toEqual([["g", "g"], ["h"]]);
    expect(toGroupUserAudit([])).toEqual({ data: [{ users: [] }] });
  });
});
