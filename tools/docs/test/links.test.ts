import { expect, test } from "vitest";
import { deadLinks, readLinks } from "../src/links/dead.ts";

const files = ["LICENSE", "docs", "docs/guide.md", "src/main.ts"];

/** What is reported of `README.md`, next to a guide with a few headings. */
function linesFor(text: string): string[] {
  const guide = '# The `Guide`\n\n## Twice\n\n## Twice\n\n<a id="by-hand"></a>\n\n```md\n# Not a heading\n```\n';
  const pages = new Map([
    ["README.md", readLinks(text)],
    ["docs/guide.md", readLinks(guide)],
  ]);
  return deadLinks({ pages, has: (path) => pages.has(path) || files.includes(path) });
}

test.each([
  ["a file", "[it](LICENSE), [it](./src/main.ts), [it](docs/../LICENSE)"],
  ["a folder", "[them](docs)"],
  ["a page's headings, also of the same words", "[a](docs/guide.md#the-guide) [b](docs/guide.md#twice-1)"],
  ["an anchor that is written out", "[it](docs/guide.md#by-hand)"],
  ["a heading of its own", "[below](#further-down)\n\n## Further *down*"],
  ["a place elsewhere, which nobody asks", "[it](https://nowhere.example.com/gone#x), <mailto:us@example.com>"],
  ["nothing: it is code", "`[it](gone.md)`\n\n```md\n[it](gone.md)\n```\n\n    [it](gone.md)"],
])("a link may lead to %s", (_, text) => {
  expect(linesFor(text)).toStrictEqual([]);
});

test.each([
  ["[it](gone.md)", "gone.md: there is no gone.md"],
  ["![picture](docs/gone.png)", "docs/gone.png: there is no docs/gone.png"],
  ["[it][1]\n\n[1]: gone.md", "gone.md: there is no gone.md"],
  ["| table |\n|---|\n| [it](gone.md) |", "gone.md: there is no gone.md", 3],
  ["[it](docs/guide.md#gone)", "docs/guide.md#gone: docs/guide.md has no heading of that name"],
  ["[it](docs/guide.md#not-a-heading)", "docs/guide.md#not-a-heading: docs/guide.md has no heading of that name"],
  ["text\n\n[below](#gone)", "#gone: README.md has no heading of that name", 3],
  ["[it](src/main.ts#L5)", "src/main.ts#L5: only pages have anchors, and src/main.ts is none"],
  ["[it](../other/README.md)", "../other/README.md: leads out of the repository"],
  ["[it](/docs/guide.md)", "/docs/guide.md: should be relative: what shows the page decides what / is"],
  ["[it](http://example.com)", "http://example.com: should begin with https:"],
  ["[it](//example.com)", "//example.com: is no address"],
  ["[it](https://localhost/x)", "https://localhost/x: is an address on the reader's own machine"],
])("%s is dead", (text, message, line = 1) => {
  expect(linesFor(text)).toStrictEqual([`README.md:${line}: ${message}`]);
});
