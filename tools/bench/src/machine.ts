import { readFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { root } from "@rollcall/config/files";
import { run } from "./run.ts";
import type { Suite } from "./suite.ts";
import type { Workplace } from "./workplace.ts";

/** What the numbers were measured on and with, by name. */
export type Circumstances = readonly (readonly [name: string, value: string])[];

export async function circumstances(suite: Suite, workplace: Workplace, command: string): Promise<Circumstances> {
  const versions = [
    `${suite.builds} of commit ${await commit(suite.measured)}`,
    ...(await suite.versions(workplace)),
    `Node ${process.versions.node}`,
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
  return `${model}, ${availableParallelism()} cores, ${gigabytes} GB, ${await system()}, ${busy}`;
}

/** A distribution's own name where there is one. */
async function system(): Promise<string> {
  const text = await readFile("/etc/os-release", "utf8").catch(() => "");
  return /^PRETTY_NAME="?([^"\n]+)/m.exec(text)?.[1] ?? `${type()} ${release()}`;
}

/** The last commit that changed what was measured. A `+` if there is more that is not committed. */
async function commit(measured: readonly string[]): Promise<string> {
  const hash = await run("git", ["log", "-1", "--format=%h", "--", ...measured], root).catch(() => "unknown");
  const changed = await run("git", ["status", "--porcelain", "--", ...measured], root).catch(() => "");
  return hash.trim() + (changed.trim() ? "+" : "");
}
