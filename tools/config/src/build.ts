import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile } from "esbuild";

/**
 * Builds the package in the current folder into `dist`. It writes a file for each entry, one for what they share, and one for
 * each part that is loaded later. A file for each module would cost a process a third of a millisecond at import.
 * TypeScript writes the declarations (tsconfig.build.json).
 */
export async function buildPackage(
  entryPoints: readonly string[],
  { platform = "node", plugins = [], bundlesDevDependencies = false }: PackageOptions = {},
): Promise<Metafile> {
  rmSync("dist", { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: [...entryPoints],
    outbase: "src",
    outdir: "dist",
    bundle: true,
    splitting: true,
    ...(bundlesDevDependencies ? { external: installed(), banner: { js: REQUIRE } } : { packages: "external" }),
    metafile: true,
    plugins,
    format: "esm",
    platform,
    target: "es2022",
    // In the folder of the entries, because code finds files of its package relative to itself.
    chunkNames: "[name]-[hash]",
    logLevel: "warning",
  });
  return metafile;
}

interface PackageOptions extends Pick<BuildOptions, "platform" | "plugins"> {
  /** Whether the files hold what they import of devDependencies, which users do not install. No by default. */
  readonly bundlesDevDependencies?: boolean;
}

/** What users install with the package in the current folder. */
export function installed(): string[] {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly peerDependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys({ ...dependencies, ...peerDependencies });
}

/** An ES module has no `require`, which bundled CommonJS calls for the modules of Node. */
const REQUIRE = `import { createRequire as __requireOf } from "node:module";\nconst require = __requireOf(import.meta.url);`;

/**
 * Writes the declarations of the package in the current folder.
 *
 * @param checked whether it checks the types too. That takes twice as long, and `pnpm typecheck` checks the same files. So it
 * is for a package whose build knows fewer types than its tests. No by default
 */
export function declarePackage({ checked = false } = {}): void {
  // On Windows the name `tsc` is a batch file, which only a shell can start.
  const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
  const args = [tsc, "-p", "tsconfig.build.json", "--singleThreaded", ...(checked ? [] : ["--noCheck"])];
  execFileSync(process.execPath, args, { stdio: "inherit" });
}
