import { join, relative } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { type Document, loadSpec, SpecStop } from "@rollcall/codegen";
import { specPlugin } from "@rollcall/spec-check";

/** The two descriptions, by the names of their folders under `specs`. */
export const apis = ["odin", "purecloud"] as const;
export type Api = (typeof apis)[number];

/** The bundles of both APIs, examples included, as they are published. */
export type Bundles = Readonly<Record<Api, Document>>;

/**
 * Bundles the specs of a checkout in memory.
 *
 * @param root the checkout; specs are read from its `specs`
 * @param check whether they must pass what codegen asks for before it generates. Not for those of an earlier release: they
 * were right by the rules of their time.
 * @throws SpecStop, naming file and line, when they do not
 */
export async function bundleSpecs(root: string, check: boolean): Promise<Bundles> {
  if (check) for (const api of apis) await checkSpec(root, api);
  return { odin: await bundleSpec(root, "odin"), purecloud: await bundleSpec(root, "purecloud") };
}

/** One of them, unchecked. */
export async function bundleSpec(root: string, api: Api): Promise<Document> {
  const config = await createConfig({ plugins: [specPlugin()] });
  const { bundle: made, problems } = await bundle({ ref: entryOf(root, api), config });
  const [wrong] = problems.filter(({ severity }) => severity === "error");
  // Whatever is left of it would look like a spec from which much was removed.
  if (wrong !== undefined) throw new Error(wrong.message.replaceAll(`${root}/`, ""));
  return made.parsed as Document;
}

/** @throws SpecStop, also for an entry that is empty or gone, which is no problem of a line to those who read it */
async function checkSpec(root: string, api: Api): Promise<void> {
  const entry = entryOf(root, api);
  try {
    await loadSpec(entry, root);
  } catch (error) {
    if (error instanceof SpecStop) throw error;
    const file = relative(root, entry).replaceAll("\\", "/");
    const [why = ""] = String(error instanceof Error ? error.message : error).split("\n");
    throw new SpecStop([
      `${file}: cannot be read (${why.replaceAll(`${root}/`, "")}). Do: put it right; git diff ${file} shows what changed.`,
    ]);
  }
}

function entryOf(root: string, api: Api): string {
  return join(root, "specs", api, "openapi.yaml");
}
