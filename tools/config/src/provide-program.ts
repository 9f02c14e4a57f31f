import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { run } from "./processes.ts";

/** A program that a fresh machine may lack. */
export interface Wanted {
  readonly title: string;
  /** The package of Debian that brings it. */
  readonly debian: string;
  /** The names of its file, the best first. */
  readonly names: readonly string[];
}

/**
 * The path of a program that a check needs. Debian's is installed if there is none, so no check is skipped.
 *
 * @throws Error that names the remedy, where it cannot be
 */
export async function provideProgram({ title, debian, names }: Wanted): Promise<string> {
  const [found] = await programs(names);
  if (found !== undefined) return found;
  const install = ["apt-get", "install", "-y", "--no-install-recommends", debian];
  const remedy = `Install it: ${install.join(" ")}`;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [["apt-get", "update", "-qq"], install]) {
    const [file = "", ...args] = [...sudo, ...command];
    await run({ file, args, env }, 600_000).catch(({ message }: Error) => {
      throw new Error(`there is no ${title}, and it could not be installed. ${remedy}\n${message}`);
    });
  }
  const [installed] = await programs(names);
  if (installed === undefined) throw new Error(`there is no ${title}. ${remedy}`);
  return installed;
}

/** The programs on the path that have these names, the best name first. */
export async function programs(names: readonly string[], path = process.env.PATH ?? ""): Promise<string[]> {
  const files = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  const found = await Promise.allSettled(files.map((file) => access(file, constants.X_OK)));
  return files.filter((_, at) => found[at]?.status === "fulfilled");
}
