import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { readChangesets } from "@changesets/read";
import { reasonOf } from "../reason.ts";

const folder = ".changeset";
const front = 'the two lines of --- and what is between them, such as "@rollcall/specs": minor';

/** All changesets of a checkout. @throws Error that names the file. The error of changesets itself does not. */
export async function allChangesets(root: string): Promise<Awaited<ReturnType<typeof readChangesets>>> {
  const names = await readdir(join(root, folder)).catch(() => undefined);
  if (names === undefined) throw new Error(`${folder}: is not here. Do: git restore ${folder}.`);
  const files = names.filter((name) => name.endsWith(".md") && name !== "README.md");
  for (const name of files) await refuseBroken(root, `${folder}/${name}`);
  return readChangesets(root);
}

async function refuseBroken(root: string, file: string): Promise<void> {
  const text = await readFile(join(root, file), "utf8").catch((error: unknown) => {
    throw new Error(`${file}: cannot be read (${reasonOf(error)}). Do: make it a file, or remove it.`, {
      cause: error,
    });
  });
  // Changesets treats the marks of a merge as text, and would print them in the changelog.
  const line = text.split("\n").findIndex((one) => /^(<{7}|>{7})( |\r?$)/.test(one)) + 1;
  if (line > 0) throw new Error(`${file}:${line}: a merge stopped here. Do: choose a side, then pnpm spec:changeset.`);
  try {
    parseChangesetFile(text);
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}. Do: correct ${front}.`, { cause: error });
  }
}
