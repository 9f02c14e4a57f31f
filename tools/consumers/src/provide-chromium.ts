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
  const command = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"];
  const remedy = `install it: ${command.join(" ")}`;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const args of [["apt-get", "update", "-qq"], command]) {
    const [file, ...rest] = [...sudo, ...args] as [string, ...string[]];
    await run(
      { file, args: rest, cwd: "/", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } },
      600_000,
    ).catch((error: Error) => {
      throw new Error(`there is no Chromium, and it could not be installed; ${remedy}\n${error.message}`);
    });
  }
  const installed = await findChromium();
  if (installed === undefined) throw new Error(`there is no Chromium; ${remedy}`);
  return installed;
}

async function findChromium(): Promise<string | undefined> {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const path = join(folder, name);
      if (await isProgram(path)) return path;
    }
  }
  return undefined;
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
