import { copyFileSync, writeFileSync } from "node:fs";
import { buildPackage, declarePackage } from "@rollcall/config/build";

const ENTRIES = [
  "index",
  "csv/index",
  "html/index",
  "markdown/index",
  "redact/index",
  "schemas/all",
  "split/index",
  "tables/index",
  "xlsx/index",
];

await buildPackage(
  ENTRIES.map((entry) => `src/${entry}.ts`),
  { platform: "neutral" },
);
// The script `generate` wrote it, with the page.
copyFileSync("src/generated/page.licences.txt", "dist/THIRD-PARTY-LICENSES.txt");
await writeSchemas();
declarePackage();

/** Writes each schema as a file that other programs read. */
async function writeSchemas(): Promise<void> {
  const { SCHEMAS } = await import(new URL("dist/schemas/all.js", import.meta.url).href);
  for (const [name, schema] of Object.entries(SCHEMAS))
    writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 1)}\n`);
}
