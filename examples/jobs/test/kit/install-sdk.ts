import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@rollcall/config/processes";
import { jobs } from "../../table/lines.ts";

/** Installs Genesys' SDK once, as its lock file says. The SDK is no package of the workspace, because it has 31 MB. */
export async function installSdk(): Promise<void> {
  const folder = join(jobs, "others/purecloud");
  const lock = await readFile(join(folder, "package-lock.json"), "utf8");
  const stamp = join(folder, "node_modules/.installed");
  if ((await readFile(stamp, "utf8").catch(() => "")) === lock) return;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  await run({ file: "npm", args, cwd: folder });
  await writeFile(stamp, lock);
}
