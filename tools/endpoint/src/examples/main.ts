/** `pnpm examples`: writes the examples of the other people of the estate. With `--check` it only names what would change. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { CHECK, makeFiles } from "@rollcall/config/made";
import { runTool } from "@rollcall/config/tool";
import { platforms } from "../names.ts";
import { peopleFiles } from "./write.ts";

await runTool("examples [--check]", CHECK, async ({ check }) => {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);
  return makeFiles(root, "examples", await peopleFiles(read), { check, written: written() });
});

/** The files of an earlier run. */
function written(): string[] {
  return platforms.flatMap((platform) => {
    const folder = `specs/${platform}/components/examples`;
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".people.yaml"));
    return names.map((name) => `${folder}/${name}`);
  });
}
