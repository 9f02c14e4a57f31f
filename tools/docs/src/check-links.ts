/** `pnpm lint:links`: no link in a page of ours leads nowhere. Asks no server: of other sites, only the form of the address is checked. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deadLinks } from "./links/dead.ts";
import { readLinks } from "./links/links.ts";
import { ROOT } from "./page.ts";

/** Made, installed or there for a test only. */
const NOT_OURS = /(^|\/)(node_modules|dist|out|test|\.tmp|\.git|\.turbo)$/;

const paths = ["*.md", ".changeset/*.md", "{docs,examples,packages,specs,tools}/**/*.md"].flatMap((pattern) =>
  globSync(pattern, { cwd: ROOT, exclude: (path) => NOT_OURS.test(path) }),
);
const pages = new Map(paths.sort().map((path) => [path, readLinks(readFileSync(join(ROOT, path), "utf8"))]));
const found = deadLinks({ pages, has: (path) => existsSync(join(ROOT, path)) });
for (const line of found) console.error(line);
const count = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);
console.log(`${count} links in ${pages.size} pages, ${found.length} of them dead`);
process.exitCode = found.length > 0 || count === 0 ? 1 : 0;
