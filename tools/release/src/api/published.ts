import { join } from "node:path";
import { type Manifest, publishedPackages } from "@rollcall/config/workspace";

/** Where the reports are, from the root. */
export const reportFolder = "tools/release/api";

/** One thing that a published package offers. Each has a report. */
export type Offer =
  | { readonly kind: "entry"; readonly report: string; readonly folder: string; readonly types: string }
  | { readonly kind: "command"; readonly report: string; readonly command: string; readonly main: string }
  | { readonly kind: "specs"; readonly report: string; readonly exports: readonly string[] };

/** What all published packages offer, in the order of the reports' names. */
export async function findOffers(root: string): Promise<Offer[]> {
  const offers = (await publishedPackages(root)).flatMap(({ manifest, folder }) =>
    offersOf(manifest, join(root, folder)),
  );
  return offers.sort((one, other) => (one.report < other.report ? -1 : 1));
}

/** @param folder where the package is, absolute */
export function offersOf(manifest: Pick<Manifest, "name" | "bin" | "exports">, folder: string): Offer[] {
  const { name, bin = {}, exports = {} } = manifest;
  const short = name.replace(/^@[^/]+\//, "");
  const subpaths = Object.keys(exports);
  const entries = Object.entries(exports).flatMap(([subpath, target]): Offer[] => {
    // The conditions may have different types. Nobody has chosen yet which of them the report shows.
    if (typeof target !== "string")
      throw new Error(`${name} exports ${subpath} by conditions. Do: name one file, or teach api/published.ts.`);
    if (!target.endsWith(".js")) return [];
    const report = `${[short, ...subpath.split("/").slice(1)].join(".")}.api.md`;
    return [{ kind: "entry", report, folder, types: join(folder, target.replace(/\.js$/, ".d.ts")) }];
  });
  const commands = Object.entries(bin).map(([command, main]): Offer => {
    return { kind: "command", report: `${command}.command.md`, command, main: join(folder, main) };
  });
  // A package with code may offer JSON too, such as a schema. Only the specs offer nothing else.
  const isData =
    entries.length + commands.length === 0 &&
    subpaths.some((subpath) => subpath.endsWith(".json") && subpath !== "./package.json");
  const specs: Offer[] = isData ? [{ kind: "specs", report: `${short}.api.md`, exports: subpaths }] : [];
  return [...entries, ...commands, ...specs];
}
