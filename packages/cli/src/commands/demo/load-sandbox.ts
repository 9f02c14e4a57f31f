import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { printable } from "@rollcall/audit";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { manifest } from "../../manifest.js";
import { installLine } from "./install-line.js";
import { releaseLine } from "./release-line.js";

const NAME = "@rollcall/sandbox";

/**
 * Loads the sandbox. It is an optional peer, because only the demo needs it, and it brings most of the third-party packages.
 *
 * @throws UsageError with the line that installs it, if it is missing or does not fit
 */
export async function loadSandbox(context: CommandContext): Promise<typeof import("@rollcall/sandbox")> {
  const range = manifest().peerDependencies[NAME] ?? "";
  const found = installedVersion();
  if (found !== undefined && fits(found, range)) return import("@rollcall/sandbox");
  const problem =
    found === undefined
      ? `the demo needs ${NAME}, which is not installed`
      : `the demo needs ${NAME} ${range}, and found ${printable(found)}`;
  throw new UsageError(`${problem}. Run: ${installLineFor(range, context)}`);
}

/** In the repository the range is `workspace:^`, which any version fits. */
const fits = (version: string, range: string): boolean =>
  range.startsWith("workspace:") || releaseLine(version) === releaseLine(range);

function installedVersion(): string | undefined {
  try {
    const path = createRequire(import.meta.url).resolve(`${NAME}/package.json`);
    return String((JSON.parse(readFileSync(path, "utf8")) as { version?: unknown }).version);
  } catch {
    return undefined;
  }
}

function installLineFor(range: string, { script, environment }: CommandContext): string {
  const file = fileURLToPath(import.meta.url);
  // A snapshot fits one version only.
  const version = range.includes("-") ? range.replace("^", "") : releaseLine(range);
  return installLine({
    script,
    file,
    neighbours: neighboursOf(file),
    userAgent: environment.npm_config_user_agent,
    cli: `@rollcall/cli@${manifest().version}`,
    sandbox: version === undefined ? NAME : `${NAME}@${version}`,
  });
}

/** The names of what lies next to the outermost `node_modules` of a path. */
function neighboursOf(file: string): readonly string[] {
  const [root] = file.split(join(sep, "node_modules", sep), 1);
  try {
    return readdirSync(root ?? "");
  } catch {
    return [];
  }
}
