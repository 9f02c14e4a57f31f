import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "@rollcall/consumers/check";
import { bundleOf, operationsOf, type Place, platforms } from "./place.ts";

/** A tool that writes a client into a folder. Its `index.ts` exports a function for each operation. */
export interface Generator {
  readonly name: string;
  /** The path of its command. */
  readonly script: string;
  args(input: string, folder: string): readonly string[];
  /** Changes its copy of a spec, where it does not know something of OpenAPI. specs/README.md says what. */
  edit?(spec: string): string;
}

/** Generates a client of each platform, and compiles it with a file that names every operation. */
export async function generate(place: Place, generator: Generator): Promise<Omit<Finding, "version">> {
  const problems: string[] = [];
  let operations = 0;
  for (const platform of platforms) {
    const ids = await operationsOf(place, platform);
    operations += ids.length;
    await compile(place, generator, platform, ids).catch(({ message }: Error) => problems.push(message));
  }
  return { done: `${operations} operations`, problems };
}

async function compile(
  place: Place,
  { name, script, args, edit }: Generator,
  platform: string,
  ids: readonly string[],
) {
  const project = join(place.project, name, platform);
  const folder = join(project, "client");
  await mkdir(folder, { recursive: true });
  const bundle = bundleOf(place, platform);
  const copy = join(project, "spec.json");
  if (edit) await writeFile(copy, edit(await readFile(bundle, "utf8")));
  await place.node(project, script, ...args(edit ? copy : bundle, folder));
  await cp(join(place.project, "tsconfig.json"), join(project, "tsconfig.json"));
  await writeFile(
    join(project, "use.ts"),
    `import { ${ids} } from "./client/index";\nexport const all = { ${ids} };\n`,
  );
  await place.node(project, join(place.pinned, "node_modules/typescript/bin/tsc"), "--project", ".");
}
