import { expect, test } from "vitest";
import { lint } from "../../src/lint.ts";
import { messagesIn, parse } from "../../src/sources/code.ts";

const textsIn = (code: string): string[] => messagesIn("a.ts", parse(code)).map(({ text }) => text);

test("texts that errors get, with what a template fills in as code", () => {
  const code = [
    "throw new TypeError('a body is missing');",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is in the code that is read
    "assert(known, `items: there is no ${name}, or ${rows.join(', ')} of them`);",
    "throw this.#refused(isOld ? 'it is old' : 'it is gone', { cause });",
    "console.log('nobody reads this one');",
    "throw new Error(text, { find: () => 'not a message' });",
  ].join("\n");
  expect(textsIn(code)).toStrictEqual([
    "a body is missing",
    "`items`: there is no `…`, or `…` of them",
    "it is old",
    "it is gone",
  ]);
});

test("the rules hold in them, at their place in the file", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is in the code that is read
  const code = "throw new Error(\n  `${path} is damaged; mend it`,\n);";
  expect(messagesIn("a.ts", parse(code)).flatMap(lint)).toMatchObject([
    { line: 2, rule: "semicolon" },
    { line: 2, rule: "word" },
  ]);
  expect(messagesIn("a.ts", parse("fail('the page is gone: run it again')")).flatMap(lint)).toMatchObject([
    { rule: "colon" },
  ]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is in the code that is read
  const labelled = "fail('items: a page is gone', `${file}:${line}: a page is gone`)";
  expect(messagesIn("a.ts", parse(labelled)).flatMap(lint)).toEqual([]);
});
