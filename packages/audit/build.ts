import { buildPackage, declarePackage } from "@rollcall/config/build";

await buildPackage([
  "src/index.ts",
  "src/changes/index.ts",
  "src/journal/index.ts",
  "src/numbers/index.ts",
  "src/rules/index.ts",
]);
declarePackage();
