import { buildPackage } from "@rollcall/config/build";

await buildPackage(["src/main.ts", "src/thread.ts"]);
