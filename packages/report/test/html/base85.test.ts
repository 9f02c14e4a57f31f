import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase85, toBase85 } from "../../src/html/base85.js";

test("any bytes come back, in five characters for four bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase85(bytes);
      expect(text.length).toBe(Math.ceil((bytes.length * 5) / 4));
      expect(fromBase85(text)).toEqual(bytes);
    }),
  );
});

test("the largest groups come back too, of every length", () => {
  for (let length = 0; length <= 9; length += 1) {
    const bytes = new Uint8Array(length).fill(255);
    expect(fromBase85(toBase85(bytes))).toEqual(bytes);
  }
});

test("a long block comes back, and no character of it means something in HTML", () => {
  const bytes = Uint8Array.from({ length: 300_001 }, (_, at) => (at * 7919) >> 3);
  const text = toBase85(bytes);
  expect(text).not.toMatch(/[<>&"'`\\\s]/);
  expect(fromBase85(text)).toEqual(bytes);
});
