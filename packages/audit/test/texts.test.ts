import fc from "fast-check";
import { expect, test } from "vitest";
import { TextList } from "../src/text-list.js";
import { Texts } from "../src/texts.js";

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
const texts = fc.array(fc.oneof(anyText, fc.string({ maxLength: 2 })), { maxLength: 200 });

test("texts come out of a list as they went in, also halves of a pair of surrogates", () => {
  fc.assert(
    fc.property(texts, (given) => {
      const list = new TextList();
      for (const text of given) list.push(text);
      expect(given.map((_, at) => list.at(at))).toEqual(given);
      expect(given.every((text, at) => list.is(at, text))).toBe(true);
    }),
  );
});

test.each([
  ["a", "ab"],
  ["ab", "a"],
  ["ab", "ac"],
  ["", "a"],
  ["é", "Ã©"],
  ["Ĩ", "("],
])("%j is not %j", (one, other) => {
  const list = new TextList();
  list.push(one);
  list.push("after");
  expect(list.is(0, other)).toBe(false);
});

test("each text has one number, and a number its text", () => {
  fc.assert(
    fc.property(texts, (given) => {
      const numbered = new Texts();
      const expected = new Map<string, number>([["", 0]]);
      for (const text of given) {
        if (!expected.has(text)) expect(numbered.find(text)).toBeUndefined();
        const number = expected.get(text) ?? expected.size;
        expected.set(text, number);
        expect(numbered.number(text)).toBe(number);
      }
      for (const [text, number] of expected) {
        expect(numbered.at(number)).toBe(text);
        if (number > 0) expect(numbered.find(text)).toBe(number);
      }
      expect(numbered.size).toBe(expected.size - 1);
    }),
  );
});

test("two texts with one hash are two texts", () => {
  const numbered = new Texts();
  // FNV-1a gives both the same 32 bits.
  expect(["declinate", "macallums", "declinate"].map((text) => numbered.number(text))).toEqual([1, 2, 1]);
  expect([numbered.find("macallums"), numbered.at(2)]).toEqual([2, "macallums"]);
});

test("a text that is longer than a stack comes out whole", () => {
  const list = new TextList();
  const text = "aé".repeat(300_000);
  list.push(text);
  expect(list.at(0) === text).toBe(true);
});

test("a hundred thousand texts that begin or end alike keep their numbers", () => {
  const numbered = new Texts();
  const count = 50_000;
  for (let at = 0; at < count; at += 1) numbered.number(`user.${at}@example.com`);
  for (let at = 0; at < count; at += 1) numbered.number(`${at}`);
  expect(numbered.size).toBe(2 * count);
  expect(numbered.find("user.49999@example.com")).toBe(count);
  expect(numbered.at(count + 1)).toBe("0");
  expect(numbered.find("user.50000@example.com")).toBeUndefined();
});
