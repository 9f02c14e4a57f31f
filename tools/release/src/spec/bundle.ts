import { join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { type Document, loadSpec } from "@rollcall/codegen";
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
  if (check) for (const api of apis) await loadSpec(entryOf(root, api), root);
  return { odin: await bundleSpec(root, "odin"), purecloud: await bundleSpec(root, "purecloud") };
}

/** One of them, unchecked. */
export async function bundleSpec(root: string, api: Api): Promise<Document> {
  const config = await createConfig({ plugins: [specPlugin()] });
  return (await bundle({ ref: entryOf(root, api), config })).bundle.parsed as Document;
}

function entryOf(root: string, api: Api): string {
  return join(root, "specs", api, "openapi.yaml");
}
