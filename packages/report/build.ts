import { buildPackage, declarePackage } from "@rollcall/config/build";

await buildPackage(["src/index.ts", "src/html/index.ts", "src/tables/index.ts"], { platform: "neutral" });
declarePackage();
