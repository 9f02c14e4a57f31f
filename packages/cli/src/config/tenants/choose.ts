import { resolve, sep } from "node:path";
import { printable } from "@rollcall/audit";
import type { Environment } from "../../context.js";
import type { LoadedConfig } from "../file/load.js";
import type { GivenFlags } from "../given.js";
import { didYouMean } from "../nearest.js";
import { UsageError } from "../usage-error.js";

/** What chooses tenants. */
export interface TenantChoice {
  readonly given: GivenFlags<string>;
  readonly environment: Environment;
  /** The folder of an audit, if the command was given one. */
  readonly folder: string | undefined;
}

/** The numbers of the tenants that a command is about. All, unless a flag, a variable or the folder of an audit names some. */
export function chosenTenants({ config }: LoadedConfig, choice: TenantChoice): readonly number[] {
  const names = (config.tenants ?? []).map(({ name }) => name);
  if (names.length === 0) return [];
  const wanted = namesIn(choice);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, names) || ` The tenants are ${names.join(", ")}`;
    throw new UsageError(printable(`no tenant of the configuration is called "${unknown.slice(0, 64)}".${hint}`));
  }
  if (wanted.length > 0) return [...new Set(wanted)].map((name) => names.indexOf(name));
  if (choice.folder === undefined || names.length === 1) return names.map((_, at) => at);
  return [ofFolder(names, choice.folder)];
}

function namesIn({ given, environment }: TenantChoice): readonly string[] {
  const variable = environment.ROLLCALL_TENANT?.trim();
  return given.get("tenant") ?? (variable ? [variable] : []);
}

/** The folders of tenants have their names. */
function ofFolder(names: readonly string[], folder: string): number {
  const parts = resolve(folder).split(sep);
  const found = names.findIndex((name) => parts.slice(-2).includes(name));
  if (found >= 0) return found;
  throw new UsageError(
    printable(`${folder} does not say which tenant it is of. Add --tenant with one of ${names.join(", ")}`),
  );
}
