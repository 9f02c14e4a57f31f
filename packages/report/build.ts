import { buildPackage, declarePackage } from "@rollcall/config/build";

await buildPackage(
  ["src/index.ts", "src/csv/index.ts", "src/html/index.ts", "src/tables/index.ts", "src/xlsx/index.ts"],
  { platform: "neutral" },
);
declarePackage();
