import { dirname } from "node:path";
import { RULES, type Rule } from "@rollcall/audit/rules";
import { wrongIds } from "./check/ids.js";
import { issuesOf, wordsOf } from "./check/issues.js";
import { secretsIn } from "./check/secrets.js";
import { configError } from "./config-error.js";
import { ownRules } from "./own-rules.js";
import type { Issue, RawConfig } from "./place.js";
import { readConfig } from "./read/read.js";
import { CONFIG } from "./schema/schema.js";
import type { RollcallConfig } from "./shape.js";
import { assertTrusted } from "./trusted.js";

/** A configuration file that was read and checked. */
export interface LoadedConfig extends Pick<RawConfig, "file" | "placeOf"> {
  /** Where it is. Paths in it are relative to this folder. */
  readonly folder: string;
  readonly config: RollcallConfig;
  /** Our rules, then those of its modules. */
  readonly rules: readonly Rule[];
}

/**
 * Reads and checks a configuration file.
 *
 * @param file the file as messages name it
 * @throws ConfigError with a line for each mistake, or UsageError if the file cannot be used at all
 */
export async function loadConfig(file: string, path: string): Promise<LoadedConfig> {
  assertTrusted(path);
  const raw = await readConfig(file, path);
  const config = checked(raw);
  const folder = dirname(path);
  const rules = [...RULES, ...(await ownRules(config.rules?.modules ?? [], folder))];
  refuse(
    raw,
    wrongIds(
      config,
      rules.map(({ id }) => id),
    ),
  );
  return { file, folder, config, rules, placeOf: raw.placeOf };
}

/** Secrets come first, because the file must not stay as it is. */
function checked(raw: RawConfig): RollcallConfig {
  const secrets = secretsIn(raw.value);
  const result = CONFIG.safeParse(raw.value, { error: wordsOf });
  const named = new Set(secrets.map(({ path }) => path.join("\n")));
  const others = result.success ? [] : issuesOf(result.error).filter(({ path }) => !named.has(path.join("\n")));
  refuse(raw, [...secrets, ...others]);
  if (!result.success) throw new TypeError("a refused configuration has no mistake");
  return result.data;
}

function refuse({ file, placeOf }: RawConfig, issues: readonly Issue[]): void {
  if (issues.length > 0) throw configError(file, issues, ({ path, isKey }) => placeOf(path, isKey));
}
