import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("the root entry runs in a browser, and reads audits by their public entries alone", async () => {
  const from = new Set<string>();
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    // What only Node has cannot be resolved.
    platform: "browser",
    logLevel: "silent",
    plugins: [
      {
        name: "packages",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^.]/ }, ({ path, importer }) => {
            if (importer.includes("/report/src/") || importer.includes("\\report\\src\\")) from.add(path);
            return undefined;
          }),
      },
    ],
  });
  expect([...from].sort()).toEqual(["@rollcall/audit", "@rollcall/audit/people"]);
  expect(outputFiles[0]?.text).toContain("Rollcall audit");
});
