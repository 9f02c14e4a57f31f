import { buildPackage, declarePackage } from "@rollcall/config/build";

await buildPackage(["src/index.ts", "src/redact/index.ts"], { platform: "neutral" });
declarePackage();
