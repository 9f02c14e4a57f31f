import ts from "typescript";

/** The syntax of a TypeScript file. JSDoc is not parsed, because comments are read from the text. */
export const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile("a.ts", text, {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
