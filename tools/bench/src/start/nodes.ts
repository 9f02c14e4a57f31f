import { execFileSync } from "node:child_process";
import { accessSync, constants, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A Node that users may have. */
export interface InstalledNode {
  readonly file: string;
  readonly version: string;
}

const NAME = process.platform === "win32" ? "node.exe" : "node";

/** This Node, and the first one of each other major version on the path. The oldest comes first. */
export function nodesHere(path = process.env.PATH ?? ""): readonly InstalledNode[] {
  const byMajor = new Map([
    [majorOf(process.versions.node), { file: process.execPath, version: process.versions.node }],
  ]);
  const files = path.split(delimiter).flatMap((folder) => programIn(folder));
  for (const file of new Set(files)) {
    const version = execFileSync(file, ["--version"], { encoding: "utf8" }).trim().replace(/^v/, "");
    if (!byMajor.has(majorOf(version))) byMajor.set(majorOf(version), { file, version });
  }
  return [...byMajor].sort(([one], [other]) => one - other).map(([, node]) => node);
}

const majorOf = (version: string): number => Number.parseInt(version, 10);

function programIn(folder: string): string[] {
  try {
    const file = realpathSync(join(folder, NAME));
    accessSync(file, constants.X_OK);
    return [file];
  } catch {
    return [];
  }
}
