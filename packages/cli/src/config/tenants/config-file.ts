import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { relative, resolve } from "node:path";
import type { CommandContext } from "../../context.js";
import type { CheckedFile } from "../file/checked-file.js";
import { findConfig } from "../file/find.js";
import { visible } from "../file/visible.js";
import type { GivenFlags } from "../parse.js";
import { UsageError } from "../usage-error.js";

/** The value of `--config` that leaves out a file that would be found. */
const NONE = "none";

/** A configuration file that was named or found. */
export interface ConfigPath {
  readonly path: string;
  /** As messages name it. */
  readonly file: string;
}

/** Where a configuration file is looked for. */
export type SearchContext = Pick<CommandContext, "environment" | "stderr" | "cwd" | "config">;

/** The configuration file that was named, or is found. @throws UsageError */
export function configPath(
  given: GivenFlags<string>,
  { environment, cwd = process.cwd() }: Omit<SearchContext, "stderr" | "config">,
): ConfigPath | undefined {
  const named = given.get("config")?.[0] ?? (environment.ROLLCALL_CONFIG?.trim() || undefined);
  if (named === NONE) return undefined;
  const path = named === undefined ? findConfig(cwd, homedir()) : resolve(cwd, named);
  if (path === undefined) return undefined;
  if (!existsSync(path)) throw new UsageError(visible(`${path} does not exist. Check --config, or run rollcall init`));
  return { path, file: named ?? (relative(cwd, path) || path) };
}

/** Reads the configuration, unless the main thread did. @returns undefined if there is none @throws ConfigError or UsageError */
export async function configFile(given: GivenFlags<string>, context: SearchContext): Promise<CheckedFile | undefined> {
  if (context.config !== undefined) return context.config ?? undefined;
  const found = configPath(given, context);
  if (!found) return undefined;
  // Its libraries cost more than the rest of a command's start.
  const { checkedFile } = await import("../file/checked-file.js");
  const checked = await checkedFile(found.file, found.path);
  if (!given.has("quiet")) context.stderr.write(configLine(found));
  return checked;
}

/** Says which file holds, because it was perhaps not expected. */
export const configLine = ({ path }: ConfigPath): string => `rollcall: the configuration is ${visible(path)}\n`;
