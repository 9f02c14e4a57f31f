import { expect, test } from "vitest";
import { foundIn } from "../found.ts";

const adviceFor = (text: string): string[] => foundIn(text).map(({ advice }) => advice);

test.each([
  ["Whoever reads this.", 'instead of "whoever" write: anyone who'],
  ["It reads whatever comes.", 'instead of "whatever" write: any, or which'],
  ["It runs wherever Node runs.", 'instead of "wherever" write: everywhere, or if'],
  ["The file is beside the audit.", 'instead of "beside" write: next to'],
  ["All pass but for two.", 'instead of "but for" write: except'],
  ["It begins anew.", 'instead of "anew" write: again'],
  ["The caller is told.", 'instead of "is told" write: gets, or is reported'],
  ["It tells of each\ncall.", 'instead of "tells of" write: describes'],
  ["It takes it for a user.", 'instead of "takes it for" write: treats it as'],
  ["Where a user has none, it stops.", 'instead of "where" write: if, or when'],
])("%s", (text, advice) => {
  expect(adviceFor(text)).toStrictEqual([advice]);
});

test("code and quotations keep their words", () => {
  expect(adviceFor('The flag `whatever` prints "whoever asks", and that is all.')).toStrictEqual([]);
});

test("a word that stands twice is found", () => {
  expect(adviceFor("It reads the\nthe file.")).toStrictEqual(["this word is repeated"]);
});
