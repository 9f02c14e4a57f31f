import type { CommandContext } from "../../context.js";
import type { CheckedFile } from "../file/checked-file.js";
import { visible } from "../file/visible.js";
import type { GivenFlags } from "../given.js";
import { type ConfigPath, configPath } from "./config-path.js";

/** Where a configuration file is looked for. */
export type SearchContext = Pick<CommandContext, "environment" | "stderr" | "cwd" | "config">;

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
