import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { configError } from "../config-error.js";
import type { KeyPath, Place, RawConfig } from "../place.js";

/** What the codes of the parser mean. Its own messages are about the parser. */
const WORDS: Readonly<Record<string, string>> = {
  BAD_INDENT: "the indentation does not fit the lines before",
  DUPLICATE_KEY: "the key is there twice. Keep one",
  MISSING_CHAR: "a quotation mark, bracket or comma is missing",
  MULTIPLE_DOCS: "the file has a second document. Keep one",
  TAB_AS_INDENT: "a tab indents the line. Use spaces",
  BLOCK_AS_IMPLICIT_KEY: "the line has a second key. Begin a new line, or put the value in quotes",
};

/**
 * Reads YAML, or JSON, which is a part of it. Tags, directives and aliases are refused, because they change what the text means.
 *
 * @param file the file as messages name it
 * @throws ConfigError with a line for each mistake
 */
export function readText(file: string, text: string): RawConfig {
  const lines = new LineCounter();
  // At its usual level, the parser prints parts of the file.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false, logLevel: "error" });
  const places = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults: Fault[] = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => ({
    code,
    offset,
  }));
  if (faults.length === 0) faults.push(...oddPartsOf(document));
  const told = faults.map(({ code, offset }) => ({ path: [], text: WORDS[code] ?? OTHERS[code] ?? OTHER, offset }));
  if (told.length > 0) throw configError(file, told, (issue) => places((issue as (typeof told)[number]).offset));
  const placeOf = (path: KeyPath, isKey?: true) => {
    const offset = offsetOf(document, path, isKey);
    return offset === undefined ? {} : places(offset);
  };
  return { file, value: document.toJS() ?? {}, placeOf };
}

const OTHERS: Readonly<Record<string, string>> = {
  BAD_ALIAS: "an alias (*name) cannot be used here. Write the value",
  BAD_KEY: "this cannot be a key. Use a name",
  DIRECTIVE: "a directive (%YAML) cannot be used here. Leave it out",
  TAG_RESOLVE_FAILED: "a tag (!name) cannot be used here. Leave it out",
};
const OTHER = "the file is no valid YAML or JSON from here on";

/** Something that cannot stand where it is. */
interface Fault {
  readonly code: string;
  readonly offset: number;
}

/** The parts that are no plain YAML. */
function oddPartsOf(document: Document.Parsed): readonly Fault[] {
  if (document.directives.yaml.explicit === true) return [{ code: "DIRECTIVE", offset: 0 }];
  const found: Fault[] = [];
  visit(document, {
    Alias: (_, { range }) => void found.push({ code: "BAD_ALIAS", offset: range?.[0] ?? 0 }),
    Value: (_, { tag, range }) => {
      if (tag !== undefined) found.push({ code: "TAG_RESOLVE_FAILED", offset: range?.[0] ?? 0 });
    },
    Pair: (_, { key }) => {
      const isName = isScalar(key) && key.value !== "__proto__";
      if (!isName && !isAlias(key)) found.push({ code: "BAD_KEY", offset: (isNode(key) && key.range?.[0]) || 0 });
    },
  });
  return found;
}

/** Where a value begins. Of a list or a block, where its key is, and of what is absent, where its parent is. */
function offsetOf(document: Document.Parsed, path: KeyPath, isKey?: true): number | undefined {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0];
  for (const part of path) {
    const next: Step | undefined = isMap(node) ? inMap(node, part) : isSeq(node) ? inList(node, part) : undefined;
    if (!next) return offset;
    offset = isScalar(next.node) && !isKey ? next.node.range[0] : next.offset;
    node = next.node;
  }
  return offset;
}

/** A part of a path: its node, and where its key is. */
interface Step {
  readonly node: ParsedNode | null;
  readonly offset: number;
}

function inMap({ items }: YAMLMap.Parsed, part: PropertyKey): Step | undefined {
  const pair = items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return pair && { node: pair.value, offset: pair.key.range[0] };
}

function inList({ items }: YAMLSeq.Parsed, part: PropertyKey): Step | undefined {
  const node = items[Number(part)];
  return node && { node, offset: node.range[0] };
}
