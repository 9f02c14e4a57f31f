import { dirname } from "node:path";
import { issuesOf, wordsOf } from "./check/issues.js";
import { secretsIn } from "./check/secrets.js";
import { refuse } from "./config-error.js";
import type { KeyPath, Place, RawConfig } from "./place.js";
import { readConfig } from "./read/read.js";
import { configSchema } from "./schema/schema.js";
import type { RollcallConfig } from "./shape.js";
import { assertTrusted } from "./trusted.js";

/** A configuration file whose form was checked. Plain data, because threads exchange nothing else. */
export interface CheckedFile {
  /** The file as messages name it. */
  readonly file: string;
  /** Where it is. Paths in it are relative to this folder. */
  readonly folder: string;
  readonly config: RollcallConfig;
  /** Where each key and each value is, by its path as JSON. */
  readonly places: ReadonlyMap<string, { readonly key: Place; readonly value: Place }>;
}

/**
 * Reads a file, and checks its form. What only an audit knows is checked later, because it takes longer to load.
 *
 * @param file the file as messages name it
 * @throws ConfigError with a line for each mistake, or UsageError if the file cannot be used at all
 */
export async function checkedFile(file: string, path: string): Promise<CheckedFile> {
  assertTrusted(path);
  const raw = await readConfig(file, path);
  const config = checked(raw);
  return { file, folder: dirname(path), config, places: new Map(placesIn(config, raw)) };
}

/** Secrets come first, because the file must not stay as it is. */
function checked(raw: RawConfig): RollcallConfig {
  const secrets = secretsIn(raw.value);
  const result = configSchema(raw.value ?? {}).safeParse(raw.value, { error: wordsOf });
  const named = new Set(secrets.map(({ path }) => path.join("\n")));
  const others = result.success ? [] : issuesOf(result.error).filter(({ path }) => !named.has(path.join("\n")));
  refuse(raw, [...secrets, ...others]);
  if (!result.success) throw new TypeError("a refused configuration has no mistake");
  return result.data;
}

type Places = [string, { readonly key: Place; readonly value: Place }];

function placesIn(value: unknown, raw: RawConfig, path: KeyPath = []): Places[] {
  const own: Places = [JSON.stringify(path), { key: raw.placeOf(path, true), value: raw.placeOf(path) }];
  if (typeof value !== "object" || value === null) return [own];
  const inner = Object.entries(value).flatMap(([name, of]) =>
    placesIn(of, raw, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [own, ...inner];
}
