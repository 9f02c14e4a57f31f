/** How the published packages are built. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

/**
 * Builds the package in the current folder into `dist`: one file for each entry, one for what they share and one for each part
 * that is loaded later, instead of one for each module: an import costs a process a third of a millisecond for every file.
 * The declarations, where the package has any, are as TypeScript writes them (tsconfig.build.json).
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
    // Beside the entries: what looks for a file of its package by its own place finds it from there too.
    chunkNames: "[name]-[hash]",
    logLevel: "warning",
  });
}

/** Writes the declarations of the package in the current folder. */
export function declarePackage(): void {
  // Not by the name `tsc`: that is a batch file on Windows, which only a shell can start.
  const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
}
