/** Resolves all that our packages export, loads the code, and prints what failed. */
import { readdir, readFile } from "node:fs/promises";

const names = JSON.parse(await readFile("package.json", "utf8")).dependencies;
const failed = [];
for (const name of Object.keys(names)) {
  const manifest = JSON.parse(await readFile(`node_modules/${name}/package.json`, "utf8"));
  const subpaths = await Promise.all(Object.entries(manifest.exports).map((one) => named(name, ...one)));
  for (const subpath of subpaths.flat()) {
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

/** The paths that a path with a star stands for. */
async function named(name, subpath, target) {
  if (!subpath.includes("*")) return [subpath];
  const [folder, end] = target.split("*");
  const files = await readdir(`node_modules/${name}/${folder}`);
  const fitting = files.filter((file) => file.endsWith(end)).map((file) => file.slice(0, file.length - end.length));
  return fitting.length > 0 ? fitting.map((file) => subpath.replace("*", file)) : [subpath];
}
