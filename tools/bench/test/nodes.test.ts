import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { folder } from "@rollcall/config/folders";
import { expect, test } from "vitest";
import { nodesHere } from "../src/start/nodes.ts";

test.skipIf(process.platform === "win32")("each major version is there once, with the oldest first", async () => {
  const path = [];
  for (const version of ["18.20.1", "18.0.0", "99.1.0", process.versions.node]) {
    const one = join(folder(), version);
    await mkdir(one, { recursive: true });
    await writeFile(join(one, "node"), `#!/bin/sh\necho v${version}\n`);
    await chmod(join(one, "node"), 0o755);
    path.push(one);
  }
  const found = await nodesHere([...path, "/nowhere"].join(delimiter));
  expect(found.map(({ version }) => version)).toEqual(["18.20.1", process.versions.node, "99.1.0"]);
  expect(found[1]?.file).toBe(process.execPath);
});
