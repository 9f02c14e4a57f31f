import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { apis } from "@rollcall/codegen/document";
import { installedVersion } from "@rollcall/config/files";
import type { Finding } from "@rollcall/consumers/check";
import type { Result } from "@rollcall/consumers/result";
import { bundleOf, operationsOf, type Place } from "./place.ts";

export interface Tool {
  readonly name: string;
  /** What it does with both specs, for the table. */
  readonly about: string;
  run(place: Place): Promise<Finding>;
}

const client = "makes a client that has every operation, and that compiles under `strict`";

export const tools: readonly Tool[] = [
  generator({
    name: "@hey-api/openapi-ts",
    script: "bin/run.js",
    args: (input, folder) => [
      ...["--input", input, "--output", folder, "--no-log-file"],
      ...["--plugins", "@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
    ],
  }),
  generator({
    name: "orval",
    script: "dist/bin/orval.mjs",
    args: (input, folder) => ["--input", input, "--output", `${folder}/index.ts`, "--client", "fetch"],
  }),
  generator({
    name: "oazapfts",
    script: "dist/cli.js",
    args: (input, folder) => [input, `${folder}/index.ts`],
    edit: (spec) => spec.replaceAll('"2XX":', '"200":'),
  }),
  reader("@mswjs/source", "answers every operation with its first example", "handlers.mjs"),
  reader("ajv", "accepts every schema and every example, under JSON Schema 2020-12", "examples.mjs"),
];

function generator(one: Generator): Tool {
  return tool(one.name, client, (place) => generate(place, one));
}

/** A tool that is a library. A program of `fixture` uses it, and prints what it did, and the problems. */
function reader(name: string, about: string, program: string): Tool {
  return tool(name, about, async (place) => JSON.parse(await place.node(place.project, program)));
}

function tool(name: string, about: string, use: (place: Place) => Promise<Omit<Finding, "version">>): Tool {
  const run: Tool["run"] = async (place) => ({
    version: await installedVersion(place.pinned, name),
    ...(await use(place)),
  });
  return { name, about, run };
}

/** How the check of a tool ended, and what the tool does. */
export type TableRow = Pick<Result, "name" | "version" | "problems"> & { readonly about: string };

export function table(rows: readonly TableRow[]): string {
  const lines = rows.map(
    ({ name, version, about, problems }) => `| \`${name}\` | ${version} | ${about} | ${problems.length} |`,
  );
  return ["| tool | version | what it does | errors |", "|---|---|---|---|", ...lines].join("\n");
}

/** A tool that writes a client into a folder. Its `index.ts` exports a function for each operation. */
export interface Generator {
  readonly name: string;
  /** The path of its command, in its package. */
  readonly script: string;
  args(input: string, folder: string): readonly string[];
  /** Changes its copy of a spec, where it does not know something of OpenAPI. specs/README.md says what. */
  edit?(spec: string): string;
}

/** Generates a client of each platform, and compiles it with a file that names every operation. */
async function generate(place: Place, generator: Generator): Promise<Omit<Finding, "version">> {
  const problems: string[] = [];
  let operations = 0;
  for (const platform of apis) {
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
  const command = join(place.pinned, "node_modules", name, script);
  await place.node(project, command, ...args(edit ? copy : bundle, folder));
  await cp(join(place.project, "tsconfig.json"), join(project, "tsconfig.json"));
  await writeFile(
    join(project, "use.ts"),
    `import { ${ids} } from "./client/index";\nexport const all = { ${ids} };\n`,
  );
  await place.node(project, join(place.pinned, "node_modules/typescript/bin/tsc"), "--project", ".");
}
