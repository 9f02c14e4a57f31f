import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { programs } from "@rollcall/config/provide-program";

/** A Node that users may have. */
export interface InstalledNode {
  readonly file: string;
  readonly version: string;
}

const NAME = process.platform === "win32" ? "node.exe" : "node";

/** This Node, and the first one of each other major version on the path. The oldest comes first. */
export async function nodesHere(path = process.env.PATH): Promise<readonly InstalledNode[]> {
  const byMajor = new Map([
    [majorOf(process.versions.node), { file: process.execPath, version: process.versions.node }],
  ]);
  for (const file of new Set((await programs([NAME], path)).map((one) => realpathSync(one)))) {
    const version = execFileSync(file, ["--version"], { encoding: "utf8" }).trim().replace(/^v/, "");
    if (!byMajor.has(majorOf(version))) byMajor.set(majorOf(version), { file, version });
  }
  return [...byMajor].sort(([one], [other]) => one - other).map(([, node]) => node);
}

const majorOf = (version: string): number => Number.parseInt(version, 10);
