import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** Replaces a module by the values that it exports. Then users do not load what it imports. @param file from the package */
export const inlined = (file: string): Plugin => ({
  name: "inlined",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (path !== resolve(file)) return undefined;
      const values: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
      const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      return { contents: lines.join("\n") };
    }),
});
