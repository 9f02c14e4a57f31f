import { RULES, type Rule } from "@rollcall/audit/rules";
import { wrongIds } from "./check/ids.js";
import { wrongTenants } from "./check/tenants.js";
import type { CheckedFile } from "./checked-file.js";
import { refuse } from "./config-error.js";
import { ownRules } from "./own-rules.js";
import type { KeyPath, Place, RawConfig } from "./place.js";

/** A configuration file that was read and checked. */
export interface LoadedConfig extends Omit<CheckedFile, "places">, Pick<RawConfig, "placeOf"> {
  /** Our rules, then those of its modules. */
  readonly rules: readonly Rule[];
}

/** Checks what only an audit knows, and loads the rules that the file names. @throws ConfigError or UsageError */
export async function loadConfig({ places, ...checked }: CheckedFile): Promise<LoadedConfig> {
  const { config, folder } = checked;
  const placeOf = (path: KeyPath, isKey?: true): Place => {
    const found = places.get(JSON.stringify(path)) ?? places.get(JSON.stringify(path.slice(0, -1)));
    return (isKey ? found?.key : found?.value) ?? {};
  };
  refuse({ ...checked, placeOf }, wrongTenants(config));
  const rules = [...RULES, ...(await ownRules(config.rules?.modules ?? [], folder))];
  const ids = rules.map(({ id }) => id);
  refuse({ ...checked, placeOf }, wrongIds(config, ids));
  return { ...checked, rules, placeOf };
}
