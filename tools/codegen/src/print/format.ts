import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { temporaryFolder } from "@rollcall/config/files";
import { run } from "@rollcall/config/processes";

const BIOME = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** The layout that our code has. A generated file may be larger than the formatter's default allows. */
const SETTINGS = {
  formatter: { indentStyle: "space", lineWidth: 120 },
  files: { maxSize: 2 ** 26 },
};

/** Files as the formatter lays them out, by their names. No other code here breaks lines. */
export async function formatted(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  await using folder = await temporaryFolder("codegen");
  const at = (name: string) => join(folder.path, name);
  for (const [name, text] of [...files, ["biome.json", JSON.stringify(SETTINGS)]] as const)
    await writeFile(at(name), text);
  await run({ file: process.execPath, args: [BIOME, "format", "--write"], cwd: folder.path });
  const texts = [...files.keys()].map(async (name) => [name, await readFile(at(name), "utf8")] as const);
  return new Map(await Promise.all(texts));
}
