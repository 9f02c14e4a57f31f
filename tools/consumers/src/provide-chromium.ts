import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { run } from "@rollcall/config/processes";

/** Debian's name for it, and that of the one which the usual CI machines have. */
const names = ["chromium", "google-chrome"];

/**
 * The path of a Chromium. Debian's is installed if there is none.
 *
 * @throws Error that names the remedy, where it cannot be
 */
export async function provideChromium(): Promise<string> {
  const found = await findChromium();
  if (found !== undefined) return found;
  const install = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"];
  const remedy = `Install it: ${install.join(" ")}`;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [["apt-get", "update", "-qq"], install]) {
    const [file = "", ...args] = [...sudo, ...command];
    await run({ file, args, env }, 600_000).catch(({ message }: Error) => {
      throw new Error(`there is no Chromium, and it could not be installed. ${remedy}\n${message}`);
    });
  }
  const installed = await findChromium();
  if (installed === undefined) throw new Error(`there is no Chromium. ${remedy}`);
  return installed;
}

async function findChromium(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    const [{ status }] = await Promise.allSettled([access(path, constants.X_OK)]);
    if (status === "fulfilled") return path;
  }
  return undefined;
}
