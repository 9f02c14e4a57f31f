import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Metafile } from "esbuild";

/** Writes the licences of all packages that were bundled next to the files that hold them, because each asks for that. */
export function writeLicences(path: string, metafiles: readonly Metafile[]): void {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.filter((input) => input.includes("node_modules/")).map(folderOf));
  const texts = [...folders].map(licenceIn);
  const head = "The files in this folder hold parts of these packages.";
  writeFileSync(path, `${[head, ...[...new Set(texts)].sort()].join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
}

/** The folder of the package that a file belongs to. */
function folderOf(file: string): string {
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (existsSync(path) && "version" in JSON.parse(readFileSync(path, "utf8"))) return folder;
  }
  throw new Error(`${file} is in no package`);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
}

function licenceIn(folder: string): string {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  if (license === undefined) throw new Error(`${name} has no licence, so it cannot be bundled`);
  const files = readdirSync(folder);
  const file = files.find((one) => /^licen[cs]e/i.test(one));
  // Apache's licence asks that a notice goes along.
  const notices = files
    .filter((one) => /^notice/i.test(one))
    .map((one) => readFileSync(join(folder, one), "utf8").trim());
  const who = typeof author === "object" ? author.name : author;
  const text =
    file === undefined
      ? `Copyright (c) ${who ?? name}. The package has no file with its licence, and names it: ${license}. ${homepage ?? ""}`
      : readFileSync(join(folder, file), "utf8");
  return [`${name} ${version} (${license})`, ...notices, text.trim()].join("\n\n");
}
