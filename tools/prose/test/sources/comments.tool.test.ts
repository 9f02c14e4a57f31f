import { expect, test } from "vitest";
import { lint } from "../../src/lint.ts";
import { commentsIn, parse } from "../../src/sources/code.ts";

const textsIn = (code: string): string[] => commentsIn("a.ts", parse(code)).map(({ text }) => text.trim());

test("line comments that follow each other are one, others are not", () => {
  const code = [
    "// One sentence goes",
    "// over two lines.",
    "const a = 1; // Behind code.",
    "// Below it.",
    "",
    "// Apart.",
  ].join("\n");
  expect(textsIn(code)).toStrictEqual(["One sentence goes\nover two lines.", "Behind code.", "Below it.", "Apart."]);
});

test("text in strings, templates and regular expressions is no comment", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is in the code that is read
  const code = "const a = 'http://a'; const b = `// ${a /* Real. */} // not`; const c = /\\/\\/ not/; // Real too.";
  expect(textsIn(code)).toStrictEqual(["Real.", "Real too."]);
});

test("tags begin paragraphs without their names, examples are code, and links count as code", () => {
  const code = [
    "/**",
    " * Reads {@link User | a user}.",
    " * @param id - The user.",
    " * @param [options.name] The name.",
    " * @throws {@link ApiError} If it fails.",
    " * @example",
    " * await read(id); // whoever",
    " * @deprecated Use another.",
    " */",
  ].join("\n");
  const [text] = textsIn(code);
  expect(text?.split(/\n+/)).toStrictEqual([
    "Reads `@link User | a user`.",
    "The user.",
    "The name.",
    "`@link ApiError` If it fails.",
    "Use another.",
  ]);
});

test("instructions to tools are no prose, but their reasons are", () => {
  const code = [
    "// biome-ignore lint/a/b: A reason.",
    "const a = /* @__PURE__ */ f();",
    "// @ts-expect-error Another reason.",
    '/// <reference types="node" />',
  ].join("\n");
  expect(textsIn(code)).toStrictEqual(["A reason.", "Another reason."]);
});

test("a problem has its place in the file", () => {
  const code = ["", "  /**", "   * Fine.", "   *", "   * @returns The user; or none.", "   */", "const a = 1;"].join(
    "\n",
  );
  const [found] = commentsIn("src/a.ts", parse(code)).flatMap(lint);
  expect(found).toMatchObject({ file: "src/a.ts", line: 5, column: 23, rule: "semicolon" });
});
