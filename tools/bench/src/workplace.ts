import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { root, temporaryFolder } from "@rollcall/config/files";
import { workspacePnpm } from "@rollcall/config/pnpm";
import { run } from "./child.ts";

/** Where those who use the clients and their peers are written down, to be copied and installed before they are measured. */
export const consumers = resolve(import.meta.dirname, "../consumers");

/** Where everything is measured. */
export interface Workplace extends AsyncDisposable {
  /** A consumer's own copy, with what it depends on installed as users get it. */
  folder(consumer: Consumer): string;
  /** An empty folder for what is written meanwhile. It is removed at the end. */
  readonly scratch: string;
  /** The environment of what is measured. It has no settings of this machine's user, and temporary files stay within the clone. */
  readonly env: Readonly<Record<string, string>>;
}

export type Consumer = "clients" | "openapi-fetch" | "fetch" | "sdk";

/** Copies the consumers and installs what they need. Peers are installed once. The clients are packed each time. */
export async function openWorkplace(wanted: readonly Consumer[]): Promise<Workplace> {
  const base = join(root, ".tmp/bench");
  const folder = (consumer: Consumer) => join(base, consumer);
  await mkdir(base, { recursive: true });
  // Two benches may run side by side.
  const own = await temporaryFolder("run", base);
  const [home, tmp] = [join(own.path, "home"), join(own.path, "tmp")];
  for (const path of [home, tmp]) await mkdir(path, { recursive: true });
  for (const name of wanted) {
    await cp(join(consumers, name), folder(name), { recursive: true });
    if (name === "clients") await installPacked(folder(name));
    else if (name !== "fetch") await installLocked(folder(name));
  }
  return {
    folder,
    scratch: tmp,
    // The SDK reads, and watches, a file in the user's home.
    env: { PATH: process.env.PATH ?? "", HOME: home, USERPROFILE: home, TMPDIR: tmp },
    [Symbol.asyncDispose]: () => own.close(),
  };
}

/** Installs exactly what the lock file says. It does so once, because it downloads 30 MB. */
async function installLocked(folder: string): Promise<void> {
  const lock = await readFile(join(folder, "package-lock.json"), "utf8");
  const stamp = join(folder, "node_modules/.installed");
  if ((await readFile(stamp, "utf8").catch(() => "")) === lock) return;
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], folder);
  await writeFile(stamp, lock);
}

/** Packs the clients as a release does, and installs the tarball as a user does. */
async function installPacked(folder: string): Promise<void> {
  const pnpm = await workspacePnpm(root, process.env);
  await pnpm("--filter=@rollcall/clients", "pack", "--out", join(folder, "clients.tgz"));
  await rm(join(folder, "node_modules"), { recursive: true, force: true });
  const options = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  await run("npm", ["install", ...options], folder);
}
