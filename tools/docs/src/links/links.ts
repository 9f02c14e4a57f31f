import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";

export type Linked = ReturnType<typeof readLinks>;

/**
 * Reads the links and images of Markdown, each with the first line of its paragraph, heading or row, and with its target as
 * written. The anchors are those of headings on GitHub and npm, and explicit ones. Code has neither.
 */
export function readLinks(text: string) {
  const links: { readonly line: number; readonly target: string }[] = [];
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
