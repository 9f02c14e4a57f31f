import { copyFileSync } from "node:fs";
import { buildPackage, declarePackage } from "@rollcall/config/build";

const ENTRIES = [
  "index",
  "csv/index",
  "html/index",
  "markdown/index",
  "redact/index",
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
declarePackage();
