/**
 * `pnpm lint:links` finds dead links in our pages. It also finds citations of files and facts that the repository lacks.
 * It calls no server, and checks only the form of other addresses.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, trackedFiles } from "@rollcall/config/files";
import { runTool } from "@rollcall/config/tool";
import { doubleFacts, factsOf, strayCitations } from "./links/citations.ts";
import { deadLinks, readLinks } from "./links/dead.ts";

await runTool("lint:links", {}, () => {
  const files = trackedFiles()
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

  const pages = new Map(
    files
      .filter(({ path }) => path.endsWith(".md") && !/(^|\/)test\//.test(path))
      .map(({ path, text }) => [path, readLinks(text)]),
  );
  const factPages = files.filter(({ path }) => /^docs\/facts\/.*\.md$/.test(path));
  const facts = new Set(factPages.flatMap(({ text }) => factsOf(text)));
  const found = [
    ...deadLinks({ pages, has: (path) => existsSync(join(root, path)) }),
    ...strayCitations(files, { paths: new Set(files.map(({ path }) => path)), facts }),
    ...doubleFacts(factPages),
  ];
  const count = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);
  const sum = `${count} links in ${pages.size} pages, ${facts.size} facts, ${found.length} dead links or citations`;
  return { ok: found.length === 0 && count > 0 && facts.size > 0, lines: [...found, sum] };
});
