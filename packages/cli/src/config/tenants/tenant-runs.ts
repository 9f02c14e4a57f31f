import { join, resolve } from "node:path";
import { printable } from "@rollcall/audit";
import type { CommandContext, Environment } from "../../context.js";
import type { LoadedConfig } from "../file/load.js";
import type { PriceSettings, TenantSettings } from "../file/shape.js";
import type { FlagTable } from "../flags/flag.js";
import type { CommandLine, GivenFlags } from "../given.js";
import { type Judging, USUAL_JUDGING } from "../judging.js";
import { SecretReader } from "../secret-sources/read-source.js";
import { UsageError } from "../usage-error.js";
import { chosenTenants } from "./choose.js";
import { fileLayer } from "./file-layer.js";
import { environmentLayer, flagLayer, type Layer, over } from "./layers.js";
import { originIn, withoutHost } from "./origin.js";
import { withSources } from "./sources.js";

/** What a command runs with for one tenant. Flags go before the environment, and the environment before the file. */
export interface TenantRun<Name extends string = string> {
  /** Undefined if no configuration names it. */
  readonly tenant: string | undefined;
  readonly line: CommandLine<Name>;
  readonly judging: Judging;
  readonly prices: PriceSettings | undefined;
  /** The history with its audits, if the configuration or the environment names one. */
  readonly history: string | undefined;
  /** Where its audits are, in a history or not. */
  readonly folder: string | undefined;
  /** The environment with the secrets that the configuration names. Programs may run to get them. @throws UsageError */
  secrets(): Promise<Environment>;
}

type RunContext = Pick<CommandContext, "environment" | "stop" | "config">;

/** What of a command decides how it runs for each tenant. */
export interface RunOptions {
  /** The folder of an audit that the command was given. */
  readonly folder?: string | undefined;
}

/** The runs of a command, one for each chosen tenant. @throws ConfigError or UsageError */
export async function tenantRuns<Name extends string>(
  flags: FlagTable<Name>,
  given: CommandLine<Name>,
  context: RunContext,
  { folder }: RunOptions = {},
): Promise<readonly TenantRun<Name>[]> {
  const { environment } = context;
  const line = given as CommandLine<string>;
  const upper = over(flagLayer(line, flags), environmentLayer(environment, flags));
  if (!context.config) {
    if ((line.get("tenant")?.length ?? 0) > 1)
      throw new UsageError("several --tenant need a configuration file that has these tenants. See rollcall init");
    return [withoutFile(upper, line, environment) as TenantRun<Name>];
  }
  // It knows what an audit knows, which takes a while to load.
  const { loadConfig } = await import("../file/load.js");
  const loaded = await loadConfig(context.config);
  const chosen = chosenTenants(loaded, { given: line, environment, folder });
  if (chosen.length > 1) assertForAll(upper, line);
  const signal = AbortSignal.any([context.stop]);
  const reader = new SecretReader({ environment, folder: loaded.folder, signal });
  const { judgingOf } = await import("../file/judging.js");
  const numbers = chosen.length > 0 ? chosen : [undefined];
  const runs = numbers.map(async (at) => {
    const judging = { known: loaded.rules, config: await judgingOf(loaded, at) };
    return tenantRun({ loaded, at, upper, line, flags, judging, environment, reader }) as TenantRun<Name>;
  });
  return Promise.all(runs);
}

function withoutFile(upper: Layer, line: CommandLine<string>, environment: Environment): TenantRun {
  const history = environment.ROLLCALL_HISTORY?.trim() || undefined;
  return {
    tenant: undefined,
    line: Object.assign(new Map(upper), { operands: line.operands, origin: originIn({ line, upper }) }),
    ...{ judging: USUAL_JUDGING, prices: undefined },
    ...{ history, folder: history ?? (environment.ROLLCALL_OUT?.trim() || undefined) },
    secrets: async () => environment,
  };
}

/** What a run is made of. */
interface Parts {
  readonly loaded: LoadedConfig;
  readonly at: number | undefined;
  readonly upper: Layer;
  readonly line: CommandLine<string>;
  readonly flags: FlagTable;
  readonly judging: Judging;
  readonly environment: Environment;
  readonly reader: SecretReader;
}

function tenantRun({ loaded, at, upper, line, flags, judging, environment, reader }: Parts): TenantRun {
  const { config, folder } = loaded;
  const tenant: Partial<TenantSettings> = (at === undefined ? undefined : config.tenants?.[at]) ?? {};
  const lower = fileLayer(tenant, config.output ?? {}, { folder, flags });
  const merged = named(over(upper, lower), tenant.name, (config.tenants?.length ?? 0) > 1);
  return {
    tenant: tenant.name,
    line: Object.assign(merged, {
      operands: line.operands,
      origin: originIn({ line, upper, loaded, at }),
      withoutHost: withoutHost(loaded, at),
    }),
    ...{ judging, prices: config.prices },
    ...foldersOf(loaded, tenant.name, environment),
    secrets: () => withSources({ loaded, at, environment, reader, upper }),
  };
}

/** A history has a folder for each tenant, and so has the folder of `--out` if there are several. */
function named(layer: Layer, tenant: string | undefined, isOneOfMany: boolean): Map<string, readonly string[]> {
  const merged = new Map(layer);
  const [out] = merged.get("out") ?? [];
  if (tenant === undefined) return merged;
  merged.delete("tenant");
  if (merged.has("history")) merged.set("tenant", [tenant]);
  else for (const flag of ["keep", "since-last"]) if (merged.has(flag)) merged.delete(flag);
  if (out !== undefined && isOneOfMany) merged.set("out", [join(out, tenant)]);
  return merged;
}

function foldersOf(
  { config, folder }: LoadedConfig,
  tenant: string | undefined,
  environment: Environment,
): Pick<TenantRun, "history" | "folder"> {
  const { history: named, out } = config.output ?? {};
  const root = environment.ROLLCALL_HISTORY?.trim() || (named && resolve(folder, named)) || undefined;
  const history = root !== undefined && tenant !== undefined ? join(root, tenant) : root;
  if (history !== undefined) return { history, folder: history };
  const path = environment.ROLLCALL_OUT?.trim() || (out && resolve(folder, out)) || undefined;
  const isOneOfMany = (config.tenants?.length ?? 0) > 1;
  return { history, folder: path !== undefined && tenant !== undefined && isOneOfMany ? join(path, tenant) : path };
}

/** The flags that are about the host or the users of one tenant. */
const OF_ONE = /^(odin|purecloud)-(url|region|login-url|sp|group|division|user)$/;

/** A host that a flag gives would get the logins of every tenant. */
function assertForAll(upper: Layer, line: GivenFlags<string>): void {
  const flag = [...upper.keys()].find((name) => OF_ONE.test(name));
  if (flag === undefined) return;
  const what = line.has(flag) ? `--${flag}` : `the variable for --${flag}`;
  throw new UsageError(printable(`${what} is about one tenant, and the configuration has several. Add --tenant NAME`));
}
