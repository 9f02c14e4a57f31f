// @boundaries-ignore what the builds of all packages share is no package
import { buildPackage, declarePackage } from "../../build.shared.ts";

await buildPackage(["src/index.ts"], { platform: "neutral" });
declarePackage();
