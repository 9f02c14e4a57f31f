import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import { specConfig } from "../src/plugin.ts";
import type { Dict } from "../src/source.ts";
import type { Platform } from "./examples.ts";

/** A spec as one document. It comes from its sources, so the tests do not depend on an earlier bundle. */
export async function bundledSpec(platform: Platform): Promise<Dict> {
  const ref = fileURLToPath(new URL(`../../../specs/${platform}/openapi.yaml`, import.meta.url));
  const result = await bundle({ ref, config: await createConfig(specConfig()) });
  if (result.problems.length > 0) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.bundle.parsed as Dict;
}
