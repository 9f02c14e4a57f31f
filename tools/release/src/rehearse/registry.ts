import type { RequestListener, Server } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPinned } from "@rollcall/consumers/pinned";

/** Installs verdaccio, in the exact versions of its lock file. @returns the folder that has it */
export function installRegistry(root: string): Promise<string> {
  return installPinned(root, {
    source: fileURLToPath(new URL("../../registry/", import.meta.url)),
    name: "rollcall-registry",
    announce: "installing a registry (once) ...",
  });
}

/**
 * Loads verdaccio. It knows no other registry, accepts any package from anybody on this machine, and writes below `scratch` only.
 * Like npm, it accepts a version once.
 *
 * @param folder where it is installed
 */
export async function loadRegistry(folder: string, scratch: string): Promise<RequestListener> {
  const { runServer } = createRequire(join(folder, "package.json"))("verdaccio") as Verdaccio;
  const server = await runServer({
    self_path: join(scratch, "registry"),
    storage: join(scratch, "registry", "storage"),
    auth: { htpasswd: { file: join(scratch, "registry", "htpasswd") } },
    packages: { "**": { access: "$all", publish: "$all" } },
    max_body_size: "100mb",
    web: { enable: false },
    log: { type: "file", path: join(scratch, "log"), level: "warn" },
  });
  return (request, response) => server.emit("request", request, response);
}

interface Verdaccio {
  runServer(settings: object): Promise<Server>;
}

type StringMap = Readonly<Record<string, string>>;

/** The version of each dist-tag of a package, and the hash of each version's tarball. Empty if the registry does not know it. */
export async function registered(registry: string, name: string): Promise<Record<"tags" | "versions", StringMap>> {
  const response = await fetch(`${registry}/${name.replace("/", "%2f")}`);
  if (response.status === 404) return { tags: {}, versions: {} };
  if (!response.ok) throw new Error(`the registry answered ${response.status} for ${name}`);
  const { "dist-tags": tags, versions } = (await response.json()) as Packument;
  const hashes = Object.entries(versions).map(([version, { dist }]) => [version, dist.integrity]);
  return { tags, versions: Object.fromEntries(hashes) };
}

interface Packument {
  readonly "dist-tags": StringMap;
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>;
}
