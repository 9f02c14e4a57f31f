/** A picture of README.md that is missing, too large or out of date is found, on every machine. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import { root } from "@rollcall/config/files";
import { expect, test } from "vitest";
import { complaintOf, MOST_BYTES, sizeOf, wordsOf } from "../src/pictures/judge.ts";
import { PICTURES, wordsAt } from "../src/pictures/pictures.ts";
import { shownText } from "../src/pictures/shown-text.ts";

/** A picture, the file next to it, and the words in that. */
async function filesOf(path: string) {
  const words = await readFile(join(root, wordsAt(path)), "utf8");
  return { picture: await readFile(join(root, path)), words, text: words.split("\n").slice(1, -1).join("\n") };
}

const { picture, words, text } = await filesOf(PICTURES.report);
const large = Buffer.concat([picture, Buffer.alloc(MOST_BYTES)]);

test("the file next to a picture holds the words that it shows", () => {
  expect(text.split("\n")).toContain("What to do today");
  expect(sizeOf(picture)).toEqual({ width: 1100, height: 700 });
  const long = "ü\n".repeat(counts.shownPeople).trim();
  expect(complaintOf(picture, wordsOf({ png: picture, text: long }), { text: long })).toBeUndefined();
});

test.each(Object.values(PICTURES))("the file next to %s is that of no other picture", async (path) => {
  const { picture: png, words, text } = await filesOf(path);
  expect(wordsOf({ png, text })).toBe(words);
});

test.each([
  ["the words are those of today", picture, words, text, undefined],
  ["it is missing", undefined, words, text, "it is missing"],
  ["it is too large", large, wordsOf({ png: large, text }), text, `and ${MOST_BYTES} are allowed`],
  ["its words are missing", picture, undefined, text, "the file of its words is missing"],
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
  const screen = (time: string, seconds: string, version: string) =>
    shownText(
      `\u001b[1mRollcall audit\u001b[22m  ${time} UTC, ${seconds}, 1160 calls\n\n  all   2\n  Rollcall ${version}\n`,
    );
  const shown = screen("2026-11-30 22:03", "12.3 s", "0.0.0");
  expect(shown).toBe(screen("2027-01-01 00:00", "1 min 2 s", "1.10.0-next.2"));
  expect(shown).toContain("all 2\nRollcall VERSION");
});
