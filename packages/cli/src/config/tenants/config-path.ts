import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { relative, resolve } from "node:path";
import type { CommandContext } from "../../context.js";
import { findConfig } from "../file/find.js";
import { visible } from "../file/visible.js";
import type { GivenFlags } from "../given.js";
import { UsageError } from "../usage-error.js";

/** The value of `--config` that leaves out a file that would be found. */
const NONE = "none";

/** A configuration file that was named or found. */
export interface ConfigPath {
  readonly path: string;
  /** As messages name it. */
  readonly file: string;
}

/** The configuration file that was named, or is found. @throws UsageError */
export function configPath(
  given: GivenFlags<string>,
  { environment, cwd = workingFolder() }: Pick<CommandContext, "environment" | "cwd">,
): ConfigPath | undefined {
  const named = given.get("config")?.[0] ?? (environment.ROLLCALL_CONFIG?.trim() || undefined);
  if (named === NONE) return undefined;
  const path = named === undefined ? findConfig(cwd, homedir()) : resolve(cwd, named);
  if (path === undefined) return undefined;
  if (!existsSync(path)) throw new UsageError(visible(`${path} does not exist. Check --config, or run rollcall init`));
  return { path, file: named ?? (relative(cwd, path) || path) };
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError("the working folder does not exist any more. Change to another one");
  }
}
