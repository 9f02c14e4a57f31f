import { expect, test } from "vitest";
import { membersBy, type SplittableAudit } from "../../src/split/members.js";

/** An audit of users of PureCloud, each with a division or none. */
function auditOf(divisions: readonly (string | null)[]): SplittableAudit {
  const users = divisions.map((division, place) => ({
    place,
    value: { platform: "purecloud", userId: `user-${place}`, division: { known: true, value: division } },
  }));
  return {
    async *users() {
      yield* users;
    },
    async *people() {},
  } as unknown as SplittableAudit;
}

test("a division with the name of the last part is another part than users without a division", async () => {
  const parts = await membersBy(auditOf(["Sales", "unassigned", null]), "division");
  const told = parts.map(({ name, isUnassigned, places }) => ({ name, isUnassigned, places }));
  expect(told).toEqual([
    { name: "Sales", isUnassigned: false, places: [0] },
    { name: "unassigned", isUnassigned: false, places: [1] },
    { name: "unassigned", isUnassigned: true, places: [2] },
  ]);
});
