import ts from "typescript";
import { type Passage, passageOf } from "../passage.ts";

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
