import { resolve } from "node:path";
import { build, type Metafile } from "esbuild";

/** What a page executes and how it looks. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
  /** What it is made of. */
  readonly metafile: Metafile;
}

/** Browsers before these lack `DecompressionStream` or `:has`. */
const BROWSERS = ["chrome108", "firefox121", "safari16.4"];

/** Joins the application and its styles. The same sources give the same bytes. */
export async function bundled(entry = resolve(import.meta.dirname, "../src/main.tsx")): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: "page",
    format: "iife",
    platform: "browser",
    target: BROWSERS,
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "inline",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? "";
  return { script: textOf(".js"), style: textOf(".css"), metafile };
}
