import { cp, mkdir } from "node:fs/promises";
import type { RequestListener, Server } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@rollcall/consumers/processes";

const manifests = fileURLToPath(new URL("../../registry/", import.meta.url));

/** Installs verdaccio in `folder`, in the exact versions of its lock file. */
export async function installRegistry(folder: string): Promise<void> {
  await mkdir(folder);
  for (const name of ["package.json", "package-lock.json"]) await cp(join(manifests, name), join(folder, name));
  const args = ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await run({ file: "npm", args, cwd: folder, env: process.env }, 300_000);
}

/**
 * Loads the verdaccio that is installed in `folder`. It knows no other registry, accepts any package from anybody on this machine,
 * and writes below `folder` only. Like npm, it accepts a version once.
 */
export async function loadRegistry(folder: string): Promise<RequestListener> {
  const { runServer } = createRequire(join(folder, "package.json"))("verdaccio") as Verdaccio;
  const server = await runServer({
    self_path: join(folder, "registry"),
    storage: join(folder, "registry", "storage"),
    auth: { htpasswd: { file: join(folder, "registry", "htpasswd") } },
    packages: { "**": { access: "$all", publish: "$all" } },
    max_body_size: "100mb",
    web: { enable: false },
    log: { type: "file", path: join(folder, "log"), level: "warn" },
  });
  return (request, response) => server.emit("request", request, response);
}

interface Verdaccio {
  runServer(settings: object): Promise<Server>;
}

export interface Registered {
  /** The version of each dist-tag. */
  readonly tags: Readonly<Record<string, string>>;
  /** The hash of each version's tarball. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Reads what a registry has of a package. Empty if the registry does not know it. */
export async function registered(registry: string, name: string): Promise<Registered> {
  const response = await fetch(`${registry}/${name.replace("/", "%2f")}`);
  if (response.status === 404) return { tags: {}, versions: {} };
  if (!response.ok) throw new Error(`the registry answered ${response.status} for ${name}`);
  const { "dist-tags": tags, versions } = (await response.json()) as Packument;
  const hashes = Object.entries(versions).map(([version, { dist }]) => [version, dist.integrity]);
  return { tags, versions: Object.fromEntries(hashes) };
}

interface Packument {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>;
}
