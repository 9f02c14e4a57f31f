import formats from "ajv-formats";
import { OpenAPIBackend } from "openapi-backend";
import { loadSpec, type Platform } from "../src/server/spec.js";

/** What judges answers by the spec of a platform. A validator is compiled when an answer needs it. */
export async function specApi(platform: Platform): Promise<OpenAPIBackend> {
  const api = await new OpenAPIBackend({
    definition: loadSpec(platform),
    quick: true,
    ajvOpts: { strict: false, code: { optimize: false } },
    customizeAjv: (ajv) => formats.default(ajv),
  }).init();
  // The router would make its list for every answer, although the list never changes.
  const operations = api.router.getOperations();
  api.router.getOperations = () => operations;
  return api;
}
