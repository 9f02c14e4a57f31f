import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

/**
 * Builds the package in the current folder into `dist`. It writes a file for each entry, one for what they share, and one for
 * each part that is loaded later. A file for each module would cost a process a third of a millisecond at import.
 * TypeScript writes the declarations (tsconfig.build.json).
 */
export async function buildPackage(
  entryPoints: readonly string[],
  { platform = "node" }: Pick<BuildOptions, "platform"> = {},
): Promise<void> {
  rmSync("dist", { recursive: true, force: true });
  await build({
    entryPoints: [...entryPoints],
    outbase: "src",
    outdir: "dist",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform,
    target: "es2022",
    // In the folder of the entries, because code finds files of its package relative to itself.
    chunkNames: "[name]-[hash]",
    logLevel: "warning",
  });
}

/** Writes the declarations of the package in the current folder. */
export function declarePackage(): void {
  // On Windows the name `tsc` is a batch file, which only a shell can start.
  const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--singleThreaded"], { stdio: "inherit" });
}
