/** Resolves all that our packages export, loads the code, and prints what failed. */
import { readFile } from "node:fs/promises";

const names = JSON.parse(await readFile("package.json", "utf8")).dependencies;
const failed = [];
for (const name of Object.keys(names)) {
  const manifest = JSON.parse(await readFile(`node_modules/${name}/package.json`, "utf8"));
  for (const subpath of Object.keys(manifest.exports)) {
    const specifier = name + subpath.slice(1);
    try {
      const url = import.meta.resolve(specifier);
      if (url.endsWith(".js")) await import(specifier);
      else await readFile(new URL(url));
    } catch (error) {
      failed.push(`${specifier}: ${error.message}`);
    }
  }
}
console.log(JSON.stringify(failed));
