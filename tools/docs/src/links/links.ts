import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";

export interface Link {
  /** The first line of its paragraph, heading or row, counted from 1. */
  readonly line: number;
  readonly target: string;
}

export interface Linked {
  readonly links: readonly Link[];
  /** The anchors of headings on GitHub and npm, and explicit ones. */
  readonly anchors: ReadonlySet<string>;
}

/** Reads the links and anchors of Markdown. Code has none. */
export function readLinks(text: string): Linked {
  const links: Link[] = [];
  const anchors = new Set<string>();
  const slugger = new GithubSlugger();
  let line = 1;
  let inHeading = false;
  for (const token of new MarkdownIt({ html: true }).parse(text, {})) {
    if (token.map) line = token.map[0] + 1;
    const parts = [token, ...(token.children ?? [])];
    if (inHeading) anchors.add(slugger.slug(parts.slice(1).map(shown).join("")));
    inHeading = token.type === "heading_open";
    for (const part of parts) {
      const target = part.attrGet("href") ?? part.attrGet("src");
      if (target !== null) links.push({ line, target: decodeURI(String(target)) });
      if (!part.type.startsWith("html_")) continue;
      for (const [, anchor = ""] of part.content.matchAll(/\s(?:id|name)="([^"]+)"/g)) anchors.add(anchor);
    }
  }
  return { links, anchors };
}

const shown = ({ type, content }: { readonly type: string; readonly content: string }): string =>
  type === "text" || type === "code_inline" ? content : "";
