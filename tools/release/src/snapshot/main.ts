/**
 * `pnpm release:snapshot NAME FOLDER`: packs into FOLDER, for `pnpm release:publish`, what somebody may try by `@NAME`.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../command.ts";
import { tellPacked } from "../pack/tell.ts";
import { workspacePnpm } from "../pnpm.ts";
import { snapshot } from "./snapshot.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

await runCommand("release:snapshot NAME FOLDER", process.argv.slice(2), async (name = "", folder = "") => {
  tellPacked(await snapshot(root, name, resolve(folder), await workspacePnpm(root, process.env)));
});
