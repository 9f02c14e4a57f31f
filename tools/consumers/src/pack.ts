import { workspacePnpm } from "@rollcall/config/pnpm";
import { publishedPackages } from "@rollcall/config/workspace";

export interface Packed {
  readonly name: string;
  readonly version: string;
  /** The tarball, absolute. */
  readonly filename: string;
}

/** Builds the packages that are published (by default all that are not private) and packs each into `folder`. */
export async function pack(root: string, folder: string, names?: readonly string[]): Promise<Packed[]> {
  const pnpm = await workspacePnpm(root, process.env, false);
  const wanted = names ?? (await publishedPackages(root)).map(({ manifest }) => manifest.name);
  const filters = wanted.map((name) => `--filter=${name}`);
  await pnpm("exec", "turbo", "run", "build", "bundle", "--output-logs=errors-only", ...filters);
  const packed = await pnpm(...filters, "pack", "--json", "--pack-destination", folder);
  return [JSON.parse(packed) as Packed | Packed[]].flat();
}
