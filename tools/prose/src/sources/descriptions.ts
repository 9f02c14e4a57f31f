import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import { type Passage, type PassageLine, passageOf } from "../passage.ts";

/** Keys whose values are data, not prose about the API. */
const DATA = /^(example|examples|value|default|enum|const|x-.*)$/;
/** Keys whose children are named by the author, so a `description` among them is a name. */
const NAMED = /^(properties|parameters|headers|schemas|responses|paths|mapping|patternProperties)$/;

/** The summaries and descriptions of an OpenAPI file, each as a passage. */
export function descriptionsIn(file: string, text: string): Passage[] {
  const found: Passage[] = [];
  const visit = (node: unknown, named: boolean): void => {
    if (isSeq(node)) for (const item of node.items) visit(item, false);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (named) visit(value, false);
      else if (/^(summary|description)$/.test(name) && isProse(value)) found.push(scalarPassage(file, text, value));
      else if (!DATA.test(name)) visit(value, NAMED.test(name));
    }
  };
  visit(parseDocument(text).contents, false);
  return found;
}

const isProse = (value: unknown): value is Scalar<string> & Node => isScalar(value) && typeof value.value === "string";

/** A scalar by its lines in the source. YAML joins lines as Markdown does, so the text reads the same. */
function scalarPassage(file: string, text: string, scalar: Scalar<string>): Passage {
  const [start = 0, end = 0] = scalar.range ?? [];
  const first = text.slice(0, start).split("\n");
  const block = /^[|>]/.test(text.slice(start, end));
  const quote = /^["']/.exec(text.slice(start, end)) ? 1 : 0;
  const raw = text.slice(start + quote, end - quote).split("\n");
  const indents = raw
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map(indentOf);
  const indent = block ? Math.min(...indents) : Number.POSITIVE_INFINITY;
  const lines: PassageLine[] = raw.map((line, index) => {
    const drop = index === 0 ? 0 : Math.min(indent, indentOf(line));
    const column = index === 0 ? (first.at(-1) ?? "").length + quote + 1 : drop + 1;
    return { text: line.slice(drop), line: first.length + index, column };
  });
  return passageOf(file, block ? lines.slice(1) : lines);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
