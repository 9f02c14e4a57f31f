import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildPackage, declarePackage } from "@rollcall/config/build";

const apis = ["odin", "purecloud"].flatMap((api) => [`${api}/index`, `${api}/operations`]);
const entries = ["core/index", ...apis, "purecloud/permissions"];
await buildPackage(
  entries.map((entry) => `src/${entry}.ts`),
  { platform: "neutral" },
);
// Only this check finds what Node has and browsers lack, because tests know the types of Node.
declarePackage({ checked: true });

/** The declarations that a reader of the entries comes to. */
const needed = new Set<string>();
const need = (path: string): void => {
  if (needed.has(path)) return;
  needed.add(path);
  for (const [, from = ""] of readFileSync(path, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g))
    need(`${join(dirname(path), from)}.d.ts`);
};
for (const entry of entries) need(join("dist", `${entry}.d.ts`));

for (const path of globSync("dist/**/*.d.ts")) {
  if (!needed.has(path)) rmSync(path);
  // TypeScript indents by four blanks, which are a tenth of all that is installed. A tab is enough.
  else {
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4)),
    );
  }
}
