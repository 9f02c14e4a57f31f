import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shardOf, type UserKey } from "../../src/index.js";

// Computed by another program. A shard that changes between versions would lose users, or have them twice.
test.each([
  [
    ["odin", "ent.odin", "grp.odin", "4003@example.com"],
    [1, 7, 5, 85],
  ],
  [
    ["odin", "ent.odin", "London/Sales", "4003@example.com"],
    [2, 4, 8, 44],
  ],
  [
    ["odin", "a", "b", "jörg@example.com"],
    [1, 7, 13, 49],
  ],
  [
    ["purecloud", "organisation", "", "6f3c1c1e-2f0a-4f0e-9a51-0d4f0e0a7b11"],
    [2, 7, 16, 72],
  ],
] as const)("%j is where it always was", (key, parts) => {
  expect([2, 7, 16, 100].map((of) => shardOf(key, of))).toEqual(parts);
});

const key: fc.Arbitrary<UserKey> = fc.tuple(
  fc.constantFrom("odin" as const, "purecloud" as const),
  fc.string(),
  fc.string(),
  fc.string({ unit: "grapheme" }),
);

test("every user is in one part, from the first to the last, the same one each time", () => {
  fc.assert(
    fc.property(key, fc.integer({ min: 1, max: 9999 }), (user, of) => {
      const part = shardOf(user, of);
      expect(Number.isInteger(part) && part >= 1 && part <= of).toBe(true);
      expect(shardOf([...user], of)).toBe(part);
    }),
  );
});

/** How uneven the parts are. A fair die gives about `of`, and never three times as much. */
function unevenness(users: readonly UserKey[], of: number): number {
  const sizes = new Array<number>(of).fill(0);
  for (const part of users.map((user) => shardOf(user, of) - 1)) sizes[part] = (sizes[part] ?? 0) + 1;
  const even = users.length / of;
  return sizes.reduce((sum, size) => sum + (size - even) ** 2 / even, 0);
}

describe("the parts are even", () => {
  const numbers = Array.from({ length: 16_000 }, (_, index) => index);
  test.each<readonly [string, (index: number) => UserKey]>([
    ["extensions in a row", (index) => ["odin", "ent", "London", `${4000 + index}@example.com`]],
    ["numbers in a row", (index) => ["odin", "ent", "London", `+4420${7_946_000 + index}`]],
    ["one user in many groups", (index) => ["odin", "ent", `group ${index}`, "admin@example.com"]],
    ["UUIDs", (index) => ["purecloud", "organisation", "", `${index.toString(16).padStart(8, "0")}-0000-4000-8000-0`]],
  ])("%s", (_, keyOf) => {
    const users = numbers.map(keyOf);
    for (const of of [2, 3, 10, 16, 64]) expect(unevenness(users, of), `${of} parts`).toBeLessThan(of * 2 + 24);
  });

  test("of any part, too: halves of a sixteenth", () => {
    const part = numbers
      .map((index): UserKey => ["odin", "ent", "London", `${index}@example.com`])
      .filter((user) => shardOf(user, 16) === 5);
    expect(unevenness(part, 3)).toBeLessThan(30);
  });
});
