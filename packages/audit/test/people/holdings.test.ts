import { describe, expect, it } from "vitest";
import { Holdings } from "../../src/people/match/holdings.js";

const isPureCloud = (user: number) => user % 2 === 1;

function held(rows: readonly (readonly [user: number, value: number])[]): Holdings {
  const holdings = new Holdings();
  for (const [user, value] of rows) holdings.add(user, value);
  return holdings;
}

// With the long values, user and value do not fit into one number.
describe.each([
  ["short", 0],
  ["long", 999_999_999_999_000],
])("the holders of %s values", (_, more) => {
  it("come by value, each user once and in order, on its own side", () => {
    const one = held([
      [0, more + 7],
      [1, more + 7],
      [8, more + 3],
      [31, more + 7],
    ]);
    const other = held([
      [0, more + 7],
      [6, more + 7],
      [2_000_001, more + 3],
    ]);
    expect([...Holdings.holders([one, other], isPureCloud)]).toEqual([
      { value: more + 3, odin: [8], purecloud: [2_000_001] },
      { value: more + 7, odin: [0, 6], purecloud: [1, 31] },
    ]);
  });
});

it("nobody holds anything in empty lists", () => {
  expect([...Holdings.holders([held([]), held([])], isPureCloud)]).toEqual([]);
});
