/** Lines of comments are kept to this length. The formatter keeps those of code to it. */
const lineWidth = 120;

/**
 * A JSDoc block, or nothing if all lines are empty. Long lines are broken between words. Blank lines stay.
 *
 * @param lines the text, where an entry may have several lines
 */
export function comment(lines: readonly string[], indent: string): string {
  const text = lines
    .flatMap((entry) => joined(entry.replaceAll("\r\n", "\n").split("\n")))
    .map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  while (text.length > 0 && text[0] === "") text.shift();
  while (text.length > 0 && text.at(-1) === "") text.pop();
  const [only] = text;
  if (only === undefined) return "";
  const oneLine = `${indent}/** ${only} */`;
  if (text.length === 1 && oneLine.length <= lineWidth) return `${oneLine}\n`;
  const body = text
    .filter((line, index) => line !== "" || text[index - 1] !== "")
    .flatMap((line) => wrap(line, lineWidth - indent.length - 3))
    .map((line) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...body, `${indent} */`, ""].join("\n");
}

/** Joins the lines of a paragraph, as Markdown does. They are broken again later. Lists, tables and code stay unchanged. */
function joined(lines: readonly string[]): string[] {
  const isPlain = (line = "") => /^[^\s\-*|#>@`\d]/.test(line) || /^`[^`]/.test(line);
  const paragraphs: string[] = [];
  let fenced = false;
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (line.startsWith("```")) fenced = !fenced;
    if (!fenced && isPlain(line) && isPlain(before)) paragraphs.splice(-1, 1, `${before} ${line}`);
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** Breaks a line between words. The rest of a list item is indented, because Markdown needs that. */
function wrap(line: string, width: number): string[] {
  const hang = /^\s*(?:[-*]|\d+\.) /.exec(line)?.[0].length ?? /^\s*/.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    if (space <= hang || rest.startsWith("|")) break;
    lines.push(rest.slice(0, space));
    rest = " ".repeat(hang) + rest.slice(space + 1);
  }
  return [...lines, rest];
}

/**
 * The lines of a comment that openapi-typescript wrote, with summary, description and tags. Tags that repeat the type
 * (`@enum`, `@constant`) are dropped, and the description has no tag, because editors show it so.
 */
export function linesOf(block: string): string[] {
  const lines = block
    .replace(/^\*/, "")
    .split("\n")
    .map((line) => line.replace(/^ ?\* ?/, "").trimEnd())
    .filter((line) => !/^@(enum|constant)\b/.test(line.trim()));
  const summary: string[] = [];
  const tags: string[] = [];
  const description: string[] = [];
  let target = summary;
  for (const line of lines) {
    // The library has escaped the end of a comment, and comment() does it again.
    const text = line.trimStart().replaceAll("*\\/", "*/");
    if (text.startsWith("@description ")) {
      target = description;
      description.push(text.slice("@description ".length));
    } else if (/^(@(default|example|deprecated)\b|Format: )/.test(text)) {
      target = tags;
      tags.push(text);
    } else {
      // openapi-typescript indents the lines after the first by four spaces.
      target.push(line.replace(/^ {4}/, "").replaceAll("*\\/", "*/"));
    }
  }
  return [...summary, "", ...description, ...tags.filter((line) => line !== "")];
}

/** An import of these names. Nothing for no names. */
export const importOf = (names: readonly string[], from: string, kind = "import type"): string =>
  names.length === 0 ? "" : `${kind} { ${names.join(", ")} } from "${from}";\n`;
