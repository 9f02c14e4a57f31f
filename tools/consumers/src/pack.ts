import { readJson } from "@rollcall/config/files";
import { run } from "@rollcall/config/processes";

/** A published package as users get it. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** The tarball, absolute. */
  readonly filename: string;
}

/** Builds the packages that are published (by default all that are not private) and packs each into `folder`. */
export async function pack(root: string, folder: string, names?: readonly string[]): Promise<Packed[]> {
  const { packageManager } = await readJson<{ packageManager: string }>(root, "package.json");
  // npx runs this version of pnpm, even if pnpm did not start the check.
  const pnpm = (...args: string[]) =>
    run({
      file: "npx",
      args: ["--yes", packageManager, ...args],
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", npm_config_loglevel: "error" },
    });
  const filters = (names ?? (await published(pnpm))).map((name) => `--filter=${name}`);
  await pnpm("exec", "turbo", "run", "build", "bundle", "--output-logs=errors-only", ...filters);
  const packed = JSON.parse(await pnpm(...filters, "pack", "--json", "--pack-destination", folder)) as
    | Packed
    | Packed[];
  return [packed].flat();
}

async function published(pnpm: (...args: string[]) => Promise<string>): Promise<string[]> {
  const projects = JSON.parse(await pnpm("list", "--recursive", "--depth=-1", "--json")) as {
    name: string;
    private: boolean;
  }[];
  return projects.filter((project) => !project.private).map(({ name }) => name);
}
