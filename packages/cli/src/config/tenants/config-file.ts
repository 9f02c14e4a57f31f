import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { relative, resolve } from "node:path";
import { printable } from "@rollcall/audit";
import type { CommandContext } from "../../context.js";
import { findConfig } from "../file/find.js";
import type { LoadedConfig } from "../file/load.js";
import type { GivenFlags } from "../parse.js";
import { UsageError } from "../usage-error.js";

/** The value of `--config` that leaves out a file that would be found. */
const NONE = "none";

/** What a configuration file is looked for with. */
export type SearchContext = Pick<CommandContext, "environment" | "stderr" | "cwd">;

/** Reads the configuration file that was named, or is found. Its path is printed, because it was perhaps not expected. */
export async function configFile(
  given: GivenFlags<string>,
  { environment, stderr, cwd = process.cwd() }: SearchContext,
): Promise<LoadedConfig | undefined> {
  const named = given.get("config")?.[0] ?? (environment.ROLLCALL_CONFIG?.trim() || undefined);
  if (named === NONE) return undefined;
  const path = named === undefined ? findConfig(cwd, homedir()) : resolve(cwd, named);
  if (path === undefined) return undefined;
  if (!existsSync(path))
    throw new UsageError(printable(`${path} does not exist. Check --config, or run rollcall init`));
  // The checks, and the libraries that they need, cost more than the rest of a command's start.
  const { loadConfig } = await import("../file/load.js");
  const loaded = await loadConfig(named ?? (relative(cwd, path) || path), path);
  if (!given.has("quiet")) stderr.write(`rollcall: the configuration is ${printable(path)}\n`);
  return loaded;
}
