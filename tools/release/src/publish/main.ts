/**
 * `pnpm release:publish FOLDER`: publishes what `pnpm release:pack FOLDER` packed. May be run again as often as it takes:
 * nothing is published twice.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../command.ts";
import { workspacePnpm } from "../pnpm.ts";
import { publish } from "./publish.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

await runCommand("release:publish FOLDER", process.argv.slice(2), async (folder = "") => {
  const published = await publish(resolve(folder), await workspacePnpm(root, process.env));
  for (const each of published) console.log(`published ${each}`);
  if (published.length === 0) console.log("nothing is left to publish");
});
