import { join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { type Api, apis, type Document, loadSpec, SpecStop } from "@rollcall/codegen";
import { reasonOf } from "@rollcall/config/tool";
import { specConfig } from "@rollcall/spec-check";

/** The bundles of both APIs, with examples, as they are published. */
export type Bundles = Readonly<Record<Api, Document>>;

/**
 * Bundles the specs of a checkout in memory.
 *
 * @param root the checkout
 * @param check whether they must pass the checks of codegen. Those of an earlier release passed the checks of their time.
 * @throws SpecStop, with file and line, if they do not
 */
export async function bundleSpecs(root: string, check: boolean): Promise<Bundles> {
  if (check) for (const api of apis) await checkSpec(root, api);
  return { odin: await bundleSpec(root, "odin"), purecloud: await bundleSpec(root, "purecloud") };
}

/** Bundles one of them, without checks. */
export async function bundleSpec(root: string, api: Api): Promise<Document> {
  const config = await createConfig(specConfig());
  const { bundle: made, problems } = await bundle({ ref: join(root, fileOf(api)), config });
  const [wrong] = problems.filter(({ severity }) => severity === "error");
  // The rest of a broken spec looks like a spec from which much was removed.
  if (wrong !== undefined) throw new Error(wrong.message.replaceAll(`${root}/`, ""));
  return made.parsed as Document;
}

async function checkSpec(root: string, api: Api): Promise<void> {
  const file = fileOf(api);
  try {
    await loadSpec(join(root, file), root);
  } catch (error) {
    if (error instanceof SpecStop) throw error;
    // The file is empty or missing, which is no problem of a line.
    const remedy = `Do: put it right; git diff ${file} shows what changed.`;
    throw new SpecStop([`${file}: cannot be read (${reasonOf(error, root)}). ${remedy}`]);
  }
}

const fileOf = (api: Api): string => `specs/${api}/openapi.yaml`;
