import type { Nodes, Paragraph, Parents, Root } from "mdast";
import type { Nodes as TextNodes } from "nlcst";
import { ParseEnglish } from "parse-english";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRetext from "remark-retext";
import retextRepeatedWords from "retext-repeated-words";
import { unified } from "unified";
import { VFile } from "vfile";

/** The smallest parts of a sentence. Code is one part, however long it is. */
export interface Part {
  readonly kind: "word" | "code" | "mark" | "space";
  readonly text: string;
  /** Where it begins in the text of the passage. */
  readonly offset: number;
}

export interface Sentence {
  readonly parts: readonly Part[];
  /** Whether it is the last of its paragraph: a list or a block may follow. */
  readonly last: boolean;
  /** Where the label ends that the paragraph begins with, such as bold text with a colon. */
  readonly labelEnd: number;
  /** Where a word stands twice. */
  readonly repeated: readonly number[];
  /** Whether it is in a cell of a table, which is often a label, a list or half of a sentence. */
  readonly isCell: boolean;
}

const plain = unified().use(remarkParse).freeze();
/** Knows tables too, and takes twice as long. */
const withTables = unified().use(remarkParse).use(remarkGfm).freeze();
// This is the parser of retext-english. Through retext-english itself, remark-retext 6 would use a parser without English.
const english = unified().use(remarkRetext, ParseEnglish).use(retextRepeatedWords).freeze();

/** The sentences of Markdown. Code and quotations have none. Each item of a list and each cell of a table has its own. */
export function sentencesIn(text: string): Sentence[] {
  return blocksIn(text).flatMap(({ block, isCell }) => {
    const file = new VFile(text);
    const tree = english.runSync(block as unknown as Root, file) as unknown as TextNodes;
    const repeated = file.messages.map(({ place }) => (place && "start" in place ? (place.start.offset ?? 0) : 0));
    const sentences = sentenceNodes(tree)
      .map(partsOf)
      .flatMap(splitJoined)
      .filter((parts) => parts.length > 0);
    return sentences.map((parts, index) => {
      const [start, end] = [parts[0]?.offset ?? 0, (parts.at(-1)?.offset ?? 0) + 1];
      const within = repeated.filter((offset) => offset >= start && offset < end);
      return { parts, last: index === sentences.length - 1, labelEnd: labelEnd(block), repeated: within, isCell };
    });
  });
}

type Block = Parents & { type: "paragraph" | "heading" };

/** A character that Markdown may read as a mark, or a line that may begin a block. */
const MARKS = /[`*_[\]<>&\\|~#\t]|^(?:$|\s|[-+=]|\d+[.)])|\s$/m;

/** The paragraphs of Markdown. Most comments are one without marks, and to parse them would take most of the time. */
function blocksIn(text: string): ReturnType<typeof blocksOf> {
  if (MARKS.test(text)) return blocksOf((text.includes("|") ? withTables : plain).parse(text));
  const lines = text.split("\n");
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length },
  };
  return [
    { block: { type: "paragraph", children: [{ type: "text", value: text, position }], position }, isCell: false },
  ];
}

function blocksOf(node: Nodes): { readonly block: Block; readonly isCell: boolean }[] {
  if (node.type === "paragraph" || node.type === "heading") return [{ block: node, isCell: false }];
  // The parser of sentences passes over cells.
  if (node.type === "tableCell") return [{ block: { ...node, type: "paragraph" }, isCell: true }];
  if (node.type === "blockquote" || !("children" in node)) return [];
  return node.children.flatMap(blocksOf);
}

/** The end of what a paragraph begins with, if that is bold, a link or code. */
function labelEnd(block: Block): number {
  const children: Paragraph["children"] = (block as Paragraph).children;
  const text = children.findIndex(({ type }) => type === "text");
  return text > 0 ? (children[text]?.position?.start.offset ?? -1) : -1;
}

function sentenceNodes(node: TextNodes): TextNodes[] {
  if (node.type === "SentenceNode") return [node];
  return "children" in node ? node.children.flatMap(sentenceNodes) : [];
}

/** The parser joins a sentence to the one before if it begins with code, or if that one ends with a number. */
function splitJoined(parts: readonly Part[]): Part[][] {
  const ends = parts.findIndex(({ text }, index) => {
    const [space, next] = parts.slice(index + 1);
    if (space?.kind !== "space" || next === undefined) return false;
    return next.kind === "code" ? /^[^.]*[.!?]$/.test(text) : /^(?:\d+|id)\.$/.test(text) && /^\p{Lu}/u.test(next.text);
  });
  return ends === -1 ? [[...parts]] : [parts.slice(0, ends + 1), ...splitJoined(parts.slice(ends + 2))];
}

function partsOf(node: TextNodes): Part[] {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === "WordNode") return [{ kind: "word", text: textOf(node), offset }];
  if ("children" in node) return node.children.flatMap(partsOf);
  if (node.type === "SourceNode") return [{ kind: "code", text: node.value, offset }];
  return [{ kind: node.type === "WhiteSpaceNode" ? "space" : "mark", text: node.value, offset }];
}

const textOf = (node: TextNodes): string => ("children" in node ? node.children.map(textOf).join("") : node.value);
