import { posix } from "node:path";
import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";

/** The parts of a repository that links need. */
export interface Site {
  /** Its pages, by their paths from the root. */
  readonly pages: ReadonlyMap<string, Linked>;
  /** Whether a file or folder has that path. */
  has(path: string): boolean;
}

/** One line for each dead link of the site: `page:line: target: why`. */
export function deadLinks(site: Site): string[] {
  return [...site.pages].flatMap(([page, { links }]) =>
    links.flatMap(({ line, target }) => {
      const why = /^[a-z][a-z+.-]*:|^\/\//i.test(target) ? misshapen(target) : dead(site, page, target);
      return why === undefined ? [] : [`${page}:${line}: ${target}: ${why}`];
    }),
  );
}

/** What is wrong with the form of an address. No request is made, because a check must not fail with a server. */
function misshapen(target: string): string | undefined {
  if (!URL.canParse(target)) return "is no address";
  const { protocol, hostname } = new URL(target);
  if (protocol === "mailto:") return undefined;
  if (protocol !== "https:") return "should begin with https:";
  return hostname.includes(".") ? undefined : "is an address on the reader's own machine";
}

/** What is wrong with a link within the repository. */
function dead({ pages, has }: Site, page: string, target: string): string | undefined {
  const [file = "", anchor] = target.split("#", 2);
  if (file.startsWith("/")) return "should be relative: what shows the page decides what / is";
  const path = file === "" ? page : posix.join(posix.dirname(page), file);
  if (path.startsWith("..")) return "leads out of the repository";
  if (!has(path)) return `there is no ${path}`;
  if (anchor === undefined) return undefined;
  const anchors = pages.get(path)?.anchors;
  if (anchors === undefined) return `only pages have anchors, and ${path} is none`;
  return anchors.has(anchor) ? undefined : `${path} has no heading of that name`;
}

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
