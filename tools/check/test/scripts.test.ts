import { join } from "node:path";
import { readJson, root } from "@rollcall/config/files";
import { workspacePackages } from "@rollcall/config/workspace";
import { expect, test } from "vitest";

test("a script that builds before it runs one of our tools builds all that the tool imports", async () => {
  const { scripts } = await readJson<{ scripts: object }>(join(root, "package.json"));
  const packages = await workspacePackages(root);
  const filtered = Object.entries(scripts).flatMap(([script, line]: [string, string]) => {
    const [, filters, file = ""] =
      /run build (--filter .*) --output-logs=\S+ && node ((?:tools|examples)\/.*)/.exec(line) ?? [];
    const tool = packages.find(({ folder }) => file.startsWith(`${folder}/`));
    return filters === undefined ? [] : [{ script, filters, needed: `--filter ${tool?.manifest.name}^...` }];
  });
  expect(filtered.map(({ script }) => script)).toContain("docs:rules");
  for (const { script, filters, needed } of filtered) expect(filters, script).toBe(needed);
});
