/** Files, and parts of pages, that commands make. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Outcome } from "./tool.ts";

/** The flag of each command that makes files. */
export const CHECK = { check: { type: "boolean", default: false } } as const;

/**
 * Writes the files that differ, and removes what an earlier run wrote and nothing needs. With `check` it only names them.
 *
 * @param command the command that makes them, such as `generate`
 * @param files their texts, by their paths from the root
 * @param written the paths of an earlier run
 */
export async function makeFiles(
  root: string,
  command: string,
  files: ReadonlyMap<string, string>,
  { check, written = [] }: { readonly check: boolean; readonly written?: readonly string[] },
): Promise<Outcome> {
  const stale = written.filter((path) => !files.has(path));
  const changed: string[] = [];
  for (const [path, text] of files)
    if ((await readFile(join(root, path), "utf8").catch(() => undefined)) !== text) changed.push(path);
  if (check) {
    const lines = [...changed, ...stale].map((path) => `${path} is out of date. Do: pnpm ${command}, and commit it.`);
    return { ok: lines.length === 0, lines };
  }
  for (const path of stale) await rm(join(root, path));
  for (const path of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) ?? "");
  }
  return { ok: true, lines: [...stale.map((path) => `removed ${path}`), ...changed.map((path) => `wrote ${path}`)] };
}

/** The same for the part of a page that a command makes. */
export async function makePart(root: string, page: string, command: string, text: string, check: boolean) {
  const made = withMade(await readFile(join(root, page), "utf8"), command, text);
  return makeFiles(root, command, new Map([[page, made]]), { check });
}

/** A page with the text that a command makes, between the two marks that say so. The rest of the page stays. */
export function withMade(page: string, command: string, text: string): string {
  const [begin, end] = [`<!-- Made by pnpm ${command} -->`, "<!-- /Made -->"];
  const from = page.indexOf(begin) + begin.length;
  const to = page.indexOf(end, from);
  if (!page.includes(begin) || to < 0)
    throw new Error(`The page has no place for the text, because it lacks ${begin} or ${end}`);
  return `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`;
}
