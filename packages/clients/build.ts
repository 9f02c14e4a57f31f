import { globSync, readFileSync, writeFileSync } from "node:fs";
import { buildPackage, declarePackage } from "@rollcall/config/build";

await buildPackage(["src/core/index.ts", "src/odin/index.ts", "src/purecloud/index.ts"], { platform: "neutral" });
declarePackage();

// TypeScript indents by four blanks, which are a tenth of all that is installed: a tab does.
for (const name of globSync("dist/**/*.d.ts")) {
  const text = readFileSync(name, "utf8");
  writeFileSync(
    name,
    text.replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4)),
  );
}
