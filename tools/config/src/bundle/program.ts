import { isBuiltin } from "node:module";
import { basename } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

/**
 * Builds a program that starts as fast as it can. It is one file of CommonJS, because Node takes longer for an empty ES module.
 * It holds all that it imports, so it may import nothing that is large.
 */
export async function buildProgram(
  entry: string,
  { outfile, holds, late, unused, alias, plugins }: ProgramOptions,
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
    ...(alias && { alias }),
    plugins: [empty(unused), light({ late, holds }), ...plugins],
    // Node reads the whole file before it runs any of it.
    minify: true,
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
  /** How the names of modules begin that a bundled package imports and the program does not need. They become empty. */
  readonly unused: readonly string[];
  /** Files that stand for packages. */
  readonly alias?: Record<string, string>;
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
      if (kind === "entry-point" || isBuiltin(path) || holds.includes(path)) return undefined;
      return {
        errors: [
          { text: `${importer} imports ${path}, which is slow to load. Put what is needed of it into names.ts` },
        ],
      };
    });
  },
});

/** Makes modules empty. The build fails if nothing imports one, because an update of a package may have renamed it. */
const empty = (names: readonly string[]): Plugin => ({
  name: "empty",
  setup: ({ onResolve, onLoad, onEnd }) => {
    const left = new Set(names);
    onResolve({ filter: /./ }, ({ path }) => {
      const name = names.find((one) => path.startsWith(one));
      if (name === undefined) return undefined;
      left.delete(name);
      return { path: name, namespace: "empty" };
    });
    onLoad({ filter: /./, namespace: "empty" }, () => ({ contents: "module.exports = {};" }));
    onEnd(() => ({ errors: [...left].map((name) => ({ text: `nothing imports ${name}. Take it out of unused` })) }));
  },
});
