import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { run } from "./run.ts";
import { root, type Workplace } from "./workplace.ts";

/** What the numbers were measured on and with, by name. */
export type Circumstances = readonly (readonly [name: string, value: string])[];

export async function circumstances({ folder }: Workplace, command: string): Promise<Circumstances> {
  const at = (consumer: "openapi-fetch" | "sdk", name: string) =>
    versionOf(join(folder(consumer), "node_modules", name));
  const own = (name: string) => versionOf(join(createRequire(import.meta.url).resolve(`${name}/package.json`), ".."));
  const versions = [
    `@rollcall/clients of commit ${await commit()}`,
    `openapi-fetch ${await at("openapi-fetch", "openapi-fetch")}`,
    `purecloud-platform-client-v2 ${await at("sdk", "purecloud-platform-client-v2")} (axios ${await at("sdk", "axios")})`,
    `Node ${process.versions.node}`,
    `TypeScript ${await own("typescript-5.9")}`,
    `esbuild ${await own("esbuild")}`,
  ];
  return [
    ["Command", `\`${command}\``],
    ["Date", new Date().toISOString().slice(0, 10)],
    ["Machine", await machine()],
    ["Versions", versions.join(", ")],
  ];
}

async function machine(): Promise<string> {
  const model = cpus()[0]?.model.replace(/\s+/g, " ").trim() || arch();
  const gigabytes = (totalmem() / 1e9).toFixed(0);
  const busy = `load ${loadavg()[0]?.toFixed(1)} at the start`;
  return `${model}, ${availableParallelism()} cores, ${gigabytes} GB, ${await system()}; ${busy}`;
}

/** A distribution's own name where there is one. */
async function system(): Promise<string> {
  const text = await readFile("/etc/os-release", "utf8").catch(() => "");
  return /^PRETTY_NAME="?([^"\n]+)/m.exec(text)?.[1] ?? `${type()} ${release()}`;
}

async function versionOf(folder: string): Promise<string> {
  return (JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string }).version;
}

/** The last commit that changed what was measured; `+` where there is more that is not committed. */
async function commit(): Promise<string> {
  const measured = ["packages/clients", "specs", "tools/codegen"];
  const hash = await run("git", ["log", "-1", "--format=%h", "--", ...measured], root).catch(() => "unknown");
  const changed = await run("git", ["status", "--porcelain", "--", ...measured], root).catch(() => "");
  return hash.trim() + (changed.trim() ? "+" : "");
}
