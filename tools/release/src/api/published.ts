import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Something that a published package offers, and its report is about. */
export type Offer =
  /** What can be imported. */
  | { readonly kind: "entry"; readonly report: string; readonly folder: string; readonly types: string }
  /** A command. */
  | { readonly kind: "command"; readonly report: string; readonly command: string; readonly main: string }
  /** The specs: their operations. */
  | { readonly kind: "specs"; readonly report: string; readonly exports: readonly string[] };

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | object>>;
}

/** What all published packages offer, in the order of the reports' names. A new package or entry is found by itself. */
export async function findOffers(root: string): Promise<Offer[]> {
  const offers: Offer[] = [];
  for (const pattern of ["specs/package.json", "packages/*/package.json"]) {
    for await (const path of glob(pattern, { cwd: root })) {
      const manifest = JSON.parse(await readFile(join(root, path), "utf8")) as Manifest;
      if (manifest.private !== true) offers.push(...offersOf(manifest, join(root, dirname(path))));
    }
  }
  return offers.sort((one, other) => (one.report < other.report ? -1 : 1));
}

/** @param folder where the package is, absolute */
export function offersOf({ name, bin, exports = {} }: Manifest, folder: string): Offer[] {
  const short = name.replace(/^@[^/]+\//, "");
  const entries = Object.entries(exports).flatMap(([subpath, target]): Offer[] => {
    // Conditions have types each, which may differ: nobody has said yet which of them is reported.
    if (typeof target !== "string")
      throw new Error(
        `${name} exports ${subpath} by conditions. Do: name one file, or have api/published.ts read them.`,
      );
    if (!target.endsWith(".js")) return [];
    const report = `${[short, ...subpath.split("/").slice(1)].join(".")}.api.md`;
    return [{ kind: "entry", report, folder, types: join(folder, target.replace(/\.js$/, ".d.ts")) }];
  });
  const commands = Object.entries(bin ?? {}).map(
    ([command, main]): Offer => ({
      kind: "command",
      report: `${command}.command.md`,
      command,
      main: join(folder, main),
    }),
  );
  const data = Object.keys(exports).filter((subpath) => /\.json$/.test(subpath) && subpath !== "./package.json");
  const specs: Offer[] =
    data.length > 0 ? [{ kind: "specs", report: `${short}.api.md`, exports: Object.keys(exports) }] : [];
  return [...entries, ...commands, ...specs];
}
