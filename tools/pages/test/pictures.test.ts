/** A picture of README.md that is missing, too large or out of date is found, on every machine. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { counts } from "@rollcall/config/counts";
import { root } from "@rollcall/config/files";
import { expect, test } from "vitest";
import { complaintOf, MOST_BYTES } from "../src/pictures/judge.ts";
import { PICTURES } from "../src/pictures/pictures.ts";
import { sizeIn, textIn, withText } from "../src/pictures/png-text.ts";
import { shownText } from "../src/pictures/shown-text.ts";

const picture = await readFile(join(root, PICTURES.report));
const text = textIn(picture) ?? "";

test("a picture holds the words that it shows", () => {
  expect(text.split("\n")).toContain("What to do today");
  expect(sizeIn(picture)).toEqual({ width: 1100, height: 700 });
  const [long, short] = [withText(picture, `${"ü".repeat(counts.shownPeople)}`), withText(picture, "")];
  expect([long, short].map(sizeIn)).toEqual([sizeIn(picture), sizeIn(picture)]);
  expect(textIn(short)).toBe("");
});

test.each([
  ["the words are those of today", picture, text, undefined],
  ["it is missing", undefined, text, "it is missing"],
  ["it is too large", Buffer.concat([picture, Buffer.alloc(MOST_BYTES)]), text, `and ${MOST_BYTES} are allowed`],
  [
    "a word changed",
    picture,
    text.replace("What to do today", "Today"),
    'it shows "What to do today", and today it is "Today"',
  ],
  ["a line came", picture, `${text}\nmore`, 'and today it is "more"'],
])("%s", (_, png, today, complaint) => {
  const found = complaintOf(png, { text: today });
  if (complaint === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(complaint);
});

test("times, versions and colours are no difference", () => {
  const screen = (time: string, seconds: string) =>
    shownText(`\u001b[1mRollcall audit\u001b[22m  ${time} UTC, ${seconds}, 1160 calls\n\n  all   2\n`);
  expect(screen("2026-11-30 22:03", "12.3 s")).toBe(screen("2027-01-01 00:00", "1 min 2 s"));
  expect(screen("2026-11-30 22:03", "12.3 s")).toContain("all 2");
});
