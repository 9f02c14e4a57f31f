import { expect, test } from "vitest";
import { lint } from "../../src/lint.ts";
import { wholePage } from "../../src/passage.ts";
import { rulesFor } from "../found.ts";

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

test("twenty-five words are enough", () => {
  expect(rulesFor(`${words(25)}.`)).toStrictEqual([]);
  expect(rulesFor(`${words(26)}.`)).toStrictEqual(["length"]);
});

test("code is not counted, and a word with an apostrophe is one", () => {
  expect(rulesFor(`${words(24)} user's \`a b c\` \`d\`.`)).toStrictEqual([]);
});

test("each item of a list is a sentence, and so is a heading", () => {
  expect(rulesFor(`# ${words(15)}\n\n${words(15)}\n\n- ${words(15)}\n- ${words(15)}\n  - ${words(15)}`)).toStrictEqual(
    [],
  );
});

test("an abbreviation ends no sentence, and a sentence may begin with code or follow a number", () => {
  expect(rulesFor(`${words(13)}, e.g. those of Mr. Smith and ${words(9)}.`)).toStrictEqual(["length"]);
  expect(rulesFor(`${words(15)}. \`code\` has ${words(15)}.`)).toStrictEqual([]);
  expect(rulesFor(`${words(15)} 401 and 403. An ${words(15)}.`)).toStrictEqual([]);
});

test("in cells of tables only semicolons and words count, and nothing in those of facts", () => {
  const table = `| a | b |\n|---|---|\n| ${words(30)}: the the | c; whoever |`;
  expect(rulesFor(table)).toStrictEqual(["semicolon", "word"]);
  expect(lint(wholePage("docs/facts/odin.md", table))).toStrictEqual([]);
});

test.each([
  ["code blocks", `\`\`\`\n${words(30)}; whoever\n\`\`\``],
  ["quotations", `> ${words(30)}; whoever reads.`],
  ["comments", `<!-- ${words(30)}; whoever -->`],
  ["what is between lines at the top of a changeset", `---\n"@rollcall/a": minor\n---\n\nA sentence.`],
])("%s are exempt", (_, text) => {
  expect(rulesFor(text)).toStrictEqual([]);
});
