/** Writes each spec to `dist`, once read, in both formats. */
import { mkdir, writeFile } from "node:fs/promises";
import { bundle, loadConfig, stringifyYaml } from "@redocly/openapi-core";

const config = await loadConfig({ configPath: "redocly.yaml" });
await mkdir("dist", { recursive: true });
for (const api of ["odin", "purecloud"]) {
  const { bundle: made, problems } = await bundle({ ref: `${api}/openapi.yaml`, config: config.forAlias(api) });
  const wrong = problems.filter(({ severity }) => severity === "error");
  for (const { message, location } of wrong) console.error(`${location[0]?.source.absoluteRef}: ${message}`);
  if (wrong.length > 0) throw new Error(`${api} cannot be bundled. Do: pnpm lint:specs`);
  await writeFile(`dist/${api}.json`, JSON.stringify(made.parsed, null, 2));
  await writeFile(`dist/${api}.yaml`, stringifyYaml(made.parsed, { noRefs: true, lineWidth: -1 }));
}
