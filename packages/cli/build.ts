// @boundaries-ignore what the builds of all packages share is no package
import { buildPackage } from "../../build.shared.ts";

await buildPackage(["src/main.ts", "src/thread.ts"]);
