/**
 * `pnpm release:pack [--tag NAME] FOLDER`: builds, and packs into FOLDER what the registry lacks, with a bill of materials and the notes of
 * each package. Fails where a tarball is not as it should be.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../command.ts";
import { workspacePnpm } from "../pnpm.ts";
import { pack } from "./pack.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

await runCommand("release:pack [--tag NAME] FOLDER", process.argv.slice(2), async (folder, tag) => {
  const { packed, problems } = await pack(root, resolve(folder), await workspacePnpm(root, process.env), tag);
  for (const each of packed) console.log(`packed ${each}`);
  if (packed.length === 0) console.log("the registry has all versions already");
  if (problems.length > 0) throw new Error(`not fit to publish:\n${problems.join("\n")}`);
});
