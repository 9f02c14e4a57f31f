import { expect, test } from "vitest";
import { makePasscode } from "../../src/odin/shared/passcode.ts";

test.each([
  [{}, 6],
  [{ minCodeLength: 4, maxCodeLength: 8 }, 6],
  [{ minCodeLength: 8, maxCodeLength: 30 }, 8],
  [{ minCodeLength: 2, maxCodeLength: 4 }, 4],
])(
  "a passcode by the rules %j has %i digits, none repeated or next to its neighbour, and is no own number",
  (rules, length) => {
    const own = ["8135551003", "1003", ""];
    const made = Array.from({ length: 1000 }, () => makePasscode(rules, own));
    for (const passcode of made) {
      expect(passcode).toMatch(new RegExp(`^[1-9]\\d{${length - 1}}$`));
      expect(passcode).not.toMatch(/(\d+)\1|01|12|23|34|45|56|67|78|89|98|87|76|65|54|43|32|21|10|1003/);
      expect("8135551003 3001555318".includes(passcode)).toBe(false);
    }
    expect(new Set(made).size).toBeGreaterThan(500);
  },
);
