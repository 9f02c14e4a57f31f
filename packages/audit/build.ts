import { buildPackage, declarePackage } from "@rollcall/config/build";

await buildPackage(
  ["index", "changes/index", "journal/index", "numbers/index", "people/index", "rules/index"].map(
    (entry) => `src/${entry}.ts`,
  ),
);
declarePackage();
