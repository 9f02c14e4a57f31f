/** A picture of README.md that is missing, too large or out of date is found, on every machine. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import { root } from "@rollcall/config/files";
import { expect, test } from "vitest";
import { complaintOf, MOST_BYTES, sizeOf, wordsOf } from "../src/pictures/judge.ts";
import { PICTURES, wordsAt } from "../src/pictures/pictures.ts";
import { shownText } from "../src/pictures/shown-text.ts";

const picture = await readFile(join(root, PICTURES.report));
const words = await readFile(join(root, wordsAt(PICTURES.report)), "utf8");
const text = words.split("\n").slice(1, -1).join("\n");
const large = Buffer.concat([picture, Buffer.alloc(MOST_BYTES)]);

test("the file next to a picture holds the words that it shows", () => {
  expect(text.split("\n")).toContain("What to do today");
  expect(sizeOf(picture)).toEqual({ width: 1100, height: 700 });
  expect(wordsOf({ png: picture, text })).toBe(words);
  const long = "ü\n".repeat(counts.shownPeople).trim();
  expect(complaintOf(picture, wordsOf({ png: picture, text: long }), { text: long })).toBeUndefined();
});

test.each([
  ["the words are those of today", picture, words, text, undefined],
  ["it is missing", undefined, words, text, "it is missing"],
  ["it is too large", large, wordsOf({ png: large, text }), text, `and ${MOST_BYTES} are allowed`],
  ["its words are missing", picture, "", text, "of another picture"],
  ["it changed without its words", Buffer.concat([picture, Buffer.alloc(1)]), words, text, "of another picture"],
  [
    "a word changed",
    picture,
    words,
    text.replace("What to do today", "Today"),
    'it shows "What to do today", and today it is "Today"',
  ],
  ["a line came", picture, words, `${text}\nmore`, 'and today it is "more"'],
])("%s", (_, png, said, today, complaint) => {
  const found = complaintOf(png, said, { text: today });
  if (complaint === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(complaint);
});

test("times, versions and colours are no difference", () => {
  const screen = (time: string, seconds: string) =>
    shownText(`\u001b[1mRollcall audit\u001b[22m  ${time} UTC, ${seconds}, 1160 calls\n\n  all   2\n`);
  expect(screen("2026-11-30 22:03", "12.3 s")).toBe(screen("2027-01-01 00:00", "1 min 2 s"));
  expect(screen("2026-11-30 22:03", "12.3 s")).toContain("all 2");
});
