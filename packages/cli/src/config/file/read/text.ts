import { type Document, isAlias, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from "yaml";
import { configError } from "../config-error.js";
import type { KeyPath, Place, RawConfig } from "../place.js";
import { offsetsIn } from "./offsets.js";

/** What the codes of the parser mean. Its own messages are about the parser. */
const WORDS: Readonly<Record<string, string>> = {
  BAD_INDENT: "the indentation does not fit the lines before",
  DUPLICATE_KEY: "the key is there twice. Keep one",
  MISSING_CHAR: "a quotation mark, bracket or comma is missing",
  MULTIPLE_DOCS: "the file has a second document. Keep one",
  TAB_AS_INDENT: "a tab indents the line. Use spaces",
  BLOCK_AS_IMPLICIT_KEY: "the line has a second key. Begin a new line, or put the value in quotes",
};

/** By default, the parser prints parts of the file. It also compares each key with all others, which takes minutes in a large file. */
const OPTIONS = { prettyErrors: false, merge: false, logLevel: "error", uniqueKeys: false } as const;

/**
 * Reads YAML, or JSON, which is a part of it. Tags, directives and aliases are refused, because they change what the text means.
 *
 * @param file the file as messages name it
 * @returns `null` as the value if the text has only comments
 * @throws ConfigError with a line for each mistake
 */
export function readText(file: string, text: string): RawConfig {
  assertFlat(file, text);
  const lines = new LineCounter();
  const places = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const refuse = (faults: readonly Fault[]) => {
    const told = faults.map(({ code, offset }) => ({ path: [], text: WORDS[code] ?? OTHERS[code] ?? OTHER, offset }));
    if (told.length > 0) throw configError(file, told, (issue) => places((issue as (typeof told)[number]).offset));
  };
  const document = withoutStacks(() => parseDocument(text, { ...OPTIONS, lineCounter: lines }));
  refuse([...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => ({ code, offset })));
  refuse(oddPartsOf(document));
  const offsetOf = offsetsIn(document);
  const placeOf = (path: KeyPath, isKey?: true) => {
    const offset = offsetOf(path, isKey);
    return offset === undefined ? {} : places(offset);
  };
  return { file, value: document.toJS() ?? null, placeOf };
}

/** The parser makes an error of each mistake, and nobody reads the stacks of thousands. */
function withoutStacks<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Two hundred lists or blocks within each other. The parser takes minutes for them. */
const TOO_DEEP = /(?:[[{][^[\]{}]{0,80}){200}|(?:[-?] +){200}/;

function assertFlat(file: string, text: string): void {
  const deep = TOO_DEEP.exec(text);
  if (!deep) return;
  const line = text.slice(0, deep.index).split("\n").length;
  throw configError(file, [{ path: [], text: "the lists or blocks are nested too deeply" }], () => ({
    line,
  }));
}

const OTHERS: Readonly<Record<string, string>> = {
  BAD_ALIAS: "an alias (*name) cannot be used here. Write the value",
  BAD_KEY: "this cannot be a key. Use a name, or put it in quotes",
  DIRECTIVE: "a directive (%YAML) cannot be used here. Leave it out",
  TAG_RESOLVE_FAILED: "a tag (!name) cannot be used here. Leave it out",
};
const OTHER = "the file is not valid YAML or JSON from here on";

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
    Map: (_, { items }) => void found.push(...twiceIn(items)),
    Pair: (_, { key }) => {
      // JavaScript would turn a key without a value into an empty name.
      const isName = isScalar(key) && key.value !== "__proto__" && key.value !== null;
      if (!isName && !isAlias(key)) found.push({ code: "BAD_KEY", offset: (isNode(key) && key.range?.[0]) || 0 });
    },
  });
  return found;
}

/** The keys that a block has a second time. JavaScript has one name for `1` and `"1"`. */
function twiceIn(items: YAMLMap["items"]): readonly Fault[] {
  const names = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const isTwice = names.has(name);
    names.add(name);
    return isTwice ? [{ code: "DUPLICATE_KEY", offset: key.range?.[0] ?? 0 }] : [];
  });
}
