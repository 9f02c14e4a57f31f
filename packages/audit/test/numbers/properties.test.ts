import fc from "fast-check";
import { expect, test } from "vitest";
import { dial } from "../../src/numbers/dialled.js";
import {
  destination,
  e164,
  groupDns,
  type NumberContext,
  OwnNumbersBuilder,
  ownership,
  rangeOf,
} from "../../src/numbers/index.js";
import { NumberRuns } from "../../src/numbers/runs.js";
import { readWritten } from "../../src/numbers/written.js";

const digits = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((all) => all.join(""));

/** Digits as somebody dials or writes them, right or wrong. */
const dialledText = fc
  .tuple(
    fc.constantFrom(
      "",
      "+",
      "00",
      "011",
      "0",
      "1",
      "9",
      "+1",
      "+1-",
      "+44 (0)",
      "tel:+",
      "sip:+",
      "*72",
      "#",
      "+39",
      "0011",
    ),
    digits(0, 14),
    fc.constantFrom("", "x12", ";ext=3", "#", "@voice.example", "-1", " (2)"),
  )
  .map((parts) => parts.join(""));
const anyNumber = fc.oneof(
  { weight: 4, arbitrary: dialledText },
  fc.string({ unit: "grapheme" }),
  fc.double(),
  fc.integer({ min: 0, max: 99_999_999_999 }),
  fc.anything(),
);
const context: fc.Arbitrary<NumberContext> = fc.record({
  scope: fc.constantFrom("a", "b", undefined),
  countryCode: fc.constantFrom("1", 44, "DE", "39", "+61", "999", "", null, undefined),
  country: fc.constantFrom("US", "GB", "JM", "zz", undefined),
  outsidePrefixes: fc.constantFrom([], ["9"], ["0", "9"], undefined),
});
const runs = { numRuns: 500 };

test("a number in E.164 stays as it is, wherever it stands", () => {
  fc.assert(
    fc.property(anyNumber, context, context, (number, here, there) => {
      const fact = e164(number, here);
      if (!fact.known || fact.value === null) return;
      expect(fact.value).toMatch(/^\+[1-9]\d{6,14}$/);
      expect(e164(fact.value, there)).toEqual(fact);
    }),
    runs,
  );
});

test("the short way to a number and the library agree", () => {
  fc.assert(
    fc.property(fc.oneof(dialledText, digits(10, 11)), context, (number, here) => {
      const written = readWritten(number);
      if (written.kind !== "digits") return;
      const fact = e164(number, here);
      expect(fact.known ? fact.value : undefined).toBe(dial(written, here).number?.e164);
    }),
    runs,
  );
});

/** The numbers, extensions and domain of an organisation. */
function organisation(numbers: readonly unknown[], extensions: readonly unknown[]): OwnNumbersBuilder {
  const own = new OwnNumbersBuilder();
  for (const number of numbers) own.addNumber(number, { countryCode: "1" });
  for (const extension of extensions) own.addExtension("a", extension);
  own.addDomain("voice.example");
  own.addGroup("b", []);
  return own;
}

const own = organisation(["8135551003"], ["1003", 42]).build();

test("everything is ours, external or unknown, and nothing throws", () => {
  fc.assert(
    fc.property(anyNumber, context, (number, here) => {
      const { is } = ownership(number, own, here);
      expect(["ours", "external", "unknown"]).toContain(is);
      expect(destination(number, here, own).class === "internal").toBe(is === "ours");
      rangeOf(number, here);
      groupDns({ dns: [{ min: number, max: number }] }, here);
    }),
    runs,
  );
});

test("more numbers and extensions of ours never make one of ours external", () => {
  const some = fc.array(fc.oneof(dialledText, fc.integer({ min: 0, max: 9_999 })), { maxLength: 5 });
  fc.assert(
    fc.property(anyNumber, context, some, some, some, some, (number, here, numbers, extensions, more, further) => {
      const fewer = organisation(numbers, extensions).build();
      if (ownership(number, fewer, here).is !== "ours") return;
      const all = organisation([...numbers, ...more], [...extensions, ...further]).build();
      expect(ownership(number, all, here).is).toBe("ours");
    }),
    runs,
  );
});

test("a range is the same as a list of its numbers", () => {
  const first = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(first, fc.integer({ min: 0, max: 9 })), { maxLength: 6 }), (ranges) => {
      const number = (last: number) => `+1813555${String(1000 + last)}`;
      const [byRange, byList] = [new OwnNumbersBuilder(), new OwnNumbersBuilder()];
      for (const [from, count] of ranges) {
        byRange.addGroup("a", [{ first: number(from), last: number(from + count) }]);
        for (let at = from; at <= from + count; at++) byList.addNumber(number(at));
      }
      const [one, other] = [byRange.build(), byList.build()];
      const all = Array.from({ length: 75 }, (_, last) => number(last));
      expect(all.filter((each) => one.has(each))).toEqual(all.filter((each) => other.has(each)));
      expect(one.bytes).toBe(other.bytes);
    }),
  );
});

test("runs have the numbers that were put in, and no others", () => {
  const small = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(small), fc.array(fc.tuple(small, small)), fc.boolean(), (singles, pairs, isLarge) => {
      const offset = isLarge ? 999_999_999_900_000 : 0;
      const ranges = pairs.map(([a, b]) => [offset + Math.min(a, b), offset + Math.max(a, b)] as const);
      const set = NumberRuns.of(
        singles.map((one) => offset + one),
        ranges,
      );
      for (let at = offset; at <= offset + 41; at++) {
        const isIn = singles.includes(at - offset) || ranges.some(([from, to]) => from <= at && at <= to);
        expect(set.has(at)).toBe(isIn);
      }
    }),
  );
});

test("ten thousand numbers take a few bytes each", () => {
  const numbers = new OwnNumbersBuilder();
  // Nine of ten are in use, as in blocks that a carrier sells.
  for (let at = 0; at < 10_000; at++) if (at % 10 !== 7) numbers.addNumber(`+1${2_120_000_000 + at}`);
  expect(numbers.build().bytes).toBeLessThan(2 * 9_000);
  const scattered = new OwnNumbersBuilder();
  for (let at = 0; at < 1_000; at++) scattered.addNumber(`+1${2_120_000_000 + 3 * at}`);
  expect(scattered.build().bytes).toBe(8 * 1_000);
});
