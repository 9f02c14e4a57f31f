import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";

type Changesets = Awaited<ReturnType<typeof readChangesets>>;

const folder = ".changeset";
const front = 'the two lines of --- and what is between them, such as "@rollcall/specs": minor';

/**
 * All changesets of a checkout.
 *
 * @throws Error that names the file: changesets itself says only what it could not read, in many lines
 */
export async function allChangesets(root: string): Promise<Changesets> {
  const files = (await readdir(join(root, folder)).catch(() => undefined))?.filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  if (files === undefined) throw new Error(`${folder}: is not here. Do: git restore ${folder}.`);
  for (const name of files) await refuseConflict(root, join(folder, name));
  try {
    return await readChangesets(root);
  } catch (error) {
    for (const name of files) await readAlone(root, name);
    throw error;
  }
}

/** Changesets takes the marks of a merge for text, and would print them in the changelog. */
async function refuseConflict(root: string, file: string): Promise<void> {
  const text = await readFile(join(root, file), "utf8").catch((error: unknown) => {
    throw new Error(`${file}: cannot be read (${said(error)}). Do: make it a file, or remove it.`, { cause: error });
  });
  const line = text.split("\n").findIndex((one) => /^(<{7}|>{7})( |\r?$)/.test(one)) + 1;
  if (line === 0) return;
  throw new Error(`${file}:${line}: a merge stopped here. Do: choose between the two sides, then pnpm spec:changeset.`);
}

/** @throws Error where a changeset cannot be read in a folder of its own */
async function readAlone(root: string, name: string): Promise<void> {
  const alone = await mkdtemp(join(tmpdir(), "rollcall-changeset-"));
  try {
    await mkdir(join(alone, folder));
    await copyFile(join(root, folder, name), join(alone, folder, name));
    await readChangesets(alone);
  } catch (error) {
    throw new Error(`${folder}/${name}: ${said(error)} Do: correct ${front}.`, { cause: error });
  } finally {
    await rm(alone, { recursive: true });
  }
}

/** The first line of an error, as a sentence. */
function said(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.replace(/\.?$/, ".");
}
