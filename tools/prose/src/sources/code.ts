import ts from "typescript";
import { type Passage, type PassageLine, type Position, passageOf } from "../passage.ts";

/** The syntax of a TypeScript file. JSDoc is not parsed, because comments are read from the text. */
export const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile("a.ts", text, {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });

/** Instructions to tools. What follows the match is the reason, so it is prose. */
const DIRECTIVE =
  /^\s*(?:biome-ignore\b[^:]*:|@boundaries-ignore|@ts-\S+|@vitest-\S+|\/ ?<.*|[@#]__\w+__|v8 ignore.*|#!.*)/;
/** A tag of JSDoc with what names its subject. What follows the match is prose. */
const TAG = /^@(?:(?:param|property|template|typeParam)\s+(?:\[[^\]]*\]|\S+)(?:\s+-)?|\w+)\s*/;

/** The comments of a TypeScript file, each as a passage. Line comments that follow each other are one. */
export function commentsIn(file: string, source: ts.SourceFile): Passage[] {
  const { text } = source;
  const found: PassageLine[][] = [];
  let previous: Position | undefined;
  for (const { pos, end, kind } of commentRanges(source)) {
    const at = source.getLineAndCharacterOfPosition(pos);
    const comment = { text: text.slice(pos, end), line: at.line + 1, column: at.character + 1 };
    const joins = previous?.line === comment.line - 1 && previous.column === comment.column;
    const single = kind === ts.SyntaxKind.SingleLineCommentTrivia;
    if (!single) found.push(blockLines(comment));
    else if (joins) found.at(-1)?.push(lineComment(comment));
    else found.push([lineComment(comment)]);
    previous = single ? comment : undefined;
  }
  return found.map((lines) => passageOf(file, lines)).filter((passage) => passage.text.trim() !== "");
}

/** The parser says where templates and regular expressions are. The scanner alone would find comments in them. */
function commentRanges(source: ts.SourceFile): ts.CommentRange[] {
  const literals = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      literals.set(node.getStart(source), node.end);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const scanner = ts.createScanner(source.languageVersion, false, source.languageVariant, source.text);
  const ranges: ts.CommentRange[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const pos = scanner.getTokenStart();
    const end = literals.get(pos);
    if (end !== undefined) scanner.resetTokenState(end);
    else if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia)
      ranges.push({ kind, pos, end: scanner.getTokenEnd() });
  }
  return ranges;
}

function lineComment(comment: PassageLine): PassageLine {
  return cut(comment, (DIRECTIVE.exec(comment.text.slice(2))?.[0].length ?? 0) + 2);
}

/** Without the frame of stars. Tags begin paragraphs, and `@example` holds code. */
function blockLines(comment: PassageLine): PassageLine[] {
  const raw = comment.text.replace(/\*\/$/, "").split("\n");
  const lines: PassageLine[] = [];
  let code = false;
  for (const [index, text] of raw.entries()) {
    const line = { text, line: comment.line + index, column: index === 0 ? comment.column : 1 };
    const frame = index === 0 ? /^\/\*+ ?/ : /^\s*\*? ?/;
    const content = cut(line, frame.exec(text)?.[0].length ?? 0);
    const tag = TAG.exec(content.text)?.[0];
    if (tag) {
      code = tag.startsWith("@example");
      lines.push({ ...content, text: "" });
    }
    const directive = DIRECTIVE.exec(content.text)?.[0];
    if (!code) lines.push(linksAsCode(cut(content, (tag ?? directive ?? "").length)));
  }
  return lines;
}

/** Drops the first characters, and the blanks after them, of a line. */
function cut({ text, line, column }: PassageLine, length: number): PassageLine {
  const rest = length === 0 ? text : text.slice(length);
  const blanks = length === 0 ? 0 : (/^ (?! )/.exec(rest)?.[0].length ?? 0);
  return { text: rest.slice(blanks).trimEnd(), line, column: column + length + blanks };
}

const linksAsCode = (line: PassageLine): PassageLine => ({
  ...line,
  text: line.text.replace(/\{(@\w+[^}]*)\}/g, "`$1`"),
});

/** The functions and classes whose texts people read when something fails or changes. */
const READ = /(?:Error|Answer)$|^(?:assert|breaking|fail|minor|refuse[ds]?)$/;

/** The texts that a TypeScript file gives to errors, each as a passage. */
export function messagesIn(file: string, source: ts.SourceFile): Passage[] {
  const found: Passage[] = [];
  const visit = (node: ts.Node, isRead: boolean): void => {
    const message = isRead ? messageOf(node) : undefined;
    if (message !== undefined && /\w \w/.test(message)) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(passageOf(file, [{ text: message, line: line + 1, column: character + 2 }]));
    }
    const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText(source) : "";
    const reads = READ.test(called.replace(/^.*\.#?/s, "")) || (isRead && !ts.isFunctionLike(node));
    ts.forEachChild(node, (child) => visit(child, reads));
  };
  visit(source, false);
  return found;
}

/** A literal as Markdown. A name or place with a colon at its start is a label. That and what a template fills in count as code. */
function messageOf(node: ts.Node): string | undefined {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return undefined;
  const text = ts.isTemplateExpression(node)
    ? node.templateSpans.reduce((before, { literal }) => `${before}\`…\`${literal.text}`, node.head.text)
    : node.text;
  return text.replace(/^(?:[\w-]+|`…`(?:[ :]`…`)*)(?=: )/, (label) => `\`${label.replaceAll("`", "")}\``);
}
