/**
 * `pnpm release:pack FOLDER`: builds, and packs into FOLDER what the registry lacks, with a bill of materials and the notes of
 * each package. Fails where a tarball is not as it should be.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../command.ts";
import { workspacePnpm } from "../pnpm.ts";
import { pack } from "./pack.ts";
import { tellPacked } from "./tell.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

await runCommand("release:pack FOLDER", process.argv.slice(2), async (folder = "") => {
  tellPacked(await pack(root, resolve(folder), await workspacePnpm(root, process.env)));
});
