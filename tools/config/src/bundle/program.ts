import { basename } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

/**
 * Builds a program that starts as fast as it can. It is one file of CommonJS, because Node takes longer for an empty ES module.
 * It holds all that it imports, so it may import nothing that is large.
 *
 */
export async function buildProgram(
  entry: string,
  { outfile, holds, late, unused, plugins }: ProgramOptions,
): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    metafile: true,
    format: "cjs",
    platform: "node",
    target: "node20.3",
    define: { "import.meta.url": "__url" },
    banner: { js: `const __url = require("node:url").pathToFileURL(__filename).href;` },
    plugins: [light({ late, holds }), empty(unused), ...plugins],
    // Node reads the whole file before it runs any of it.
    minifyWhitespace: true,
    logLevel: "warning",
  });
  return metafile;
}

interface ProgramOptions {
  readonly outfile: string;
  /** The packages that it holds. Any other fails the build. */
  readonly holds: readonly string[];
  /** Modules that the program loads by `import()` if it needs them. They are built by themselves. */
  readonly late: readonly string[];
  /** Modules of Node that a bundled package asks for at its start, for what the program does not do with it. */
  readonly unused: readonly string[];
  readonly plugins: readonly Plugin[];
}

/** Refuses an import of any other package, because most take longer to load than the program. */
const light = ({ late, holds }: Pick<ProgramOptions, "late" | "holds">): Plugin => ({
  name: "light",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.{1,2}\// }, ({ path }) =>
      late.includes(basename(path)) ? { path: `./${basename(path)}`, external: true } : undefined,
    );
    onResolve({ filter: /^(@[a-z]|[a-z])/ }, ({ path, importer, kind }) => {
      if (kind === "entry-point" || path.startsWith("node:") || holds.includes(path)) return undefined;
      return {
        errors: [
          { text: `${importer} imports ${path}, which is slow to load. Put what is needed of it into names.ts` },
        ],
      };
    });
  },
});

/** Puts nothing in the place of modules. */
const empty = (names: readonly string[]): Plugin => ({
  name: "empty",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:/ }, ({ path }) => (names.includes(path) ? { path, namespace: "empty" } : undefined));
    onLoad({ filter: /./, namespace: "empty" }, () => ({ contents: "module.exports = {};" }));
  },
});
