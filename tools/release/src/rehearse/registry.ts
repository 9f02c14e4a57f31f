import { cp, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run, start } from "@rollcall/consumers/processes";

/** A registry that runs. */
export interface Registry {
  /** e.g. `http://127.0.0.1:4873`. */
  readonly url: string;
  stop(): Promise<void>;
}

const manifests = fileURLToPath(new URL("../../registry/", import.meta.url));

/** Installs verdaccio, in the exact versions of its lock file, in `folder`; gives the path of its program. */
export async function installRegistry(folder: string): Promise<string> {
  await mkdir(folder);
  for (const name of ["package.json", "package-lock.json"]) await cp(join(manifests, name), join(folder, name));
  const args = ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await run({ file: "npm", args, cwd: folder, env: process.env }, 300_000);
  return join(folder, "node_modules", "verdaccio", "bin", "verdaccio");
}

/**
 * Starts a verdaccio that knows no other registry, takes any package from anybody on this machine, and keeps all that it
 * writes in `folder`. As npm does, it takes a version once.
 */
export async function startRegistry(program: string, folder: string, env: NodeJS.ProcessEnv): Promise<Registry> {
  await mkdir(folder);
  const config = join(folder, "config.yaml");
  await writeFile(config, JSON.stringify(settings)); // JSON is YAML.
  const address = `127.0.0.1:${await freePort()}`;
  const running = start({
    file: process.execPath,
    args: [program, "--config", config, "--listen", address],
    cwd: folder,
    env,
  });
  const url = `http://${address}`;
  const ended = running.ended.then(() => {
    throw new Error(`the registry ended\n${running.printed.out}\n${running.printed.err}`);
  });
  try {
    await Promise.race([answers(url), ended]);
  } catch (error) {
    await running.stop();
    throw error;
  }
  ended.catch(() => {}); // From now on its users notice.
  return { url, stop: () => running.stop() };
}

const settings = {
  storage: "./storage",
  auth: { htpasswd: { file: "./htpasswd" } },
  packages: { "**": { access: "$all", publish: "$all" } },
  max_body_size: "100mb",
  web: { enable: false },
  log: { type: "stdout", format: "pretty", level: "warn" },
};

async function answers(url: string): Promise<void> {
  const patience = AbortSignal.timeout(60_000);
  for (;;) {
    patience.throwIfAborted();
    const response = await fetch(`${url}/-/ping`, { signal: patience }).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}
