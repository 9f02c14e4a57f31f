import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import MarkdownIt from "markdown-it";

/** A piece of TypeScript in a page. */
export interface Example {
  /** The page, from the root of the repository. */
  readonly page: string;
  /** Its first line in the page, counted from 1. */
  readonly line: number;
  readonly code: string;
}

/** A fenced block in any language. */
export interface Block {
  /** The language after the fence, such as `sh`. */
  readonly language: string;
  readonly code: string;
}

/** A row of a table, with the code of each cell. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly (readonly string[])[];
}

/** A table. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A page, with the parts that tests read. */
export interface DocPage {
  readonly path: string;
  readonly text: string;
  /** The fenced blocks of TypeScript. */
  readonly examples: readonly Example[];
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
}

/** Reads a page, by its path from the root. */
export const readDocPage = (path: string): DocPage => parseDocPage(path, readFileSync(join(root, path), "utf8"));

/** Finds the examples and tables of a page. */
export function parseDocPage(path: string, text: string): DocPage {
  const examples: Example[] = [];
  const blocks: Block[] = [];
  const tables: Table[] = [];
  let header: string[] = [];
  let rows: { line: number; cells: string[][] }[] = [];
  const tokens = new MarkdownIt().parse(text, {});
  for (const [index, { type, content, info, map, children }] of tokens.entries()) {
    const line = (map?.[0] ?? 0) + 1;
    const before = tokens[index - 1]?.type;
    if (type === "fence") blocks.push({ language: info.trim(), code: content });
    if (type === "fence" && /^(ts|typescript)\b/.test(info))
      examples.push({ page: path, line: line + 1, code: content });
    if (type === "table_open") {
      header = [];
      rows = [];
      tables.push({ header, rows });
    }
    if (type === "inline" && before === "th_open") header.push(content);
    if (type === "tr_open") rows.push({ line, cells: [] });
    if (type === "inline" && before === "td_open") {
      const code = (children ?? []).filter((child) => child.type === "code_inline");
      rows.at(-1)?.cells.push(code.map((child) => child.content));
    }
    if (type === "thead_close") rows.length = 0; // The row of the header itself.
  }
  return { path, text, examples, blocks, tables };
}
