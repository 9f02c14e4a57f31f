import { installedVersion } from "@rollcall/config/files";
import type { Finding } from "@rollcall/consumers/check";
import type { Result } from "@rollcall/consumers/result";
import { type Generator, generate } from "./generate.ts";
import type { Place } from "./place.ts";

export interface Tool {
  readonly name: string;
  /** What it does with both specs, for the table. */
  readonly about: string;
  run(place: Place): Promise<Finding>;
}

const client = "makes a client that has every operation, and that compiles under `strict`";

export const tools: readonly Tool[] = [
  generator("@hey-api/openapi-ts", "bin/run.js", (input, folder) => [
    ...["--input", input, "--output", folder, "--no-log-file"],
    ...["--plugins", "@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
  ]),
  generator("orval", "dist/bin/orval.mjs", (input, folder) => [
    ...["--input", input, "--output", `${folder}/index.ts`, "--client", "fetch"],
  ]),
  generator(
    "oazapfts",
    "dist/cli.js",
    (input, folder) => [input, `${folder}/index.ts`],
    (spec) => spec.replaceAll('"2XX":', '"200":'),
  ),
  reader("@mswjs/source", "answers every operation with its first example", "handlers.mjs"),
  reader("ajv", "accepts every schema and every example, under JSON Schema 2020-12", "examples.mjs"),
];

function generator(name: string, script: string, args: Generator["args"], edit?: Generator["edit"]): Tool {
  const path = (place: Place) => `${place.pinned}/node_modules/${name}/${script}`;
  return {
    name,
    about: client,
    run: async (place) => ({
      version: await installedVersion(place.pinned, name),
      ...(await generate(place, { name, script: path(place), args, ...(edit && { edit }) })),
    }),
  };
}

/** A tool that is a library. A program of `fixture` uses it, and prints what it did, and the problems. */
function reader(name: string, about: string, program: string): Tool {
  return {
    name,
    about,
    run: async (place) => ({
      version: await installedVersion(place.pinned, name),
      ...(JSON.parse(await place.node(place.project, program)) as Omit<Finding, "version">),
    }),
  };
}

/** How the check of a tool ended, and what the tool does. */
export type TableRow = Pick<Result, "name" | "version" | "problems"> & { readonly about: string };

export function table(rows: readonly TableRow[]): string {
  const lines = rows.map(
    ({ name, version, about, problems }) => `| \`${name}\` | ${version} | ${about} | ${problems.length} |`,
  );
  return ["| tool | version | what it does | errors |", "|---|---|---|---|", ...lines].join("\n");
}
