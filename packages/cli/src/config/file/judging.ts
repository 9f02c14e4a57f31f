import { type GivenConfig, type RulesConfig, rulesConfig } from "@rollcall/audit/rules";
import type { LoadedConfig } from "./load.js";
import type { KeyPath } from "./place.js";
import type { RuleSettings, TenantSettings } from "./shape.js";

/** How the rules judge a tenant, and where each value was set. @param at the number of the tenant, or undefined for none */
export async function judgingOf(loaded: LoadedConfig, at: number | undefined): Promise<RulesConfig> {
  const { config, folder, rules } = loaded;
  const tenant: Partial<TenantSettings> = (at === undefined ? undefined : config.tenants?.[at]) ?? {};
  const own = ["tenants", at ?? 0];
  const [whole, part] = [config.rules ?? {}, tenant.rules ?? {}];
  const suppressions = [...(tenant.suppressions ?? []), ...(config.suppressions ?? [])];
  const given = defined({
    thresholds: { ...whole.thresholds, ...part.thresholds },
    rules: { ...whole.severities, ...part.severities },
    allow: allowed(whole, part),
    paidServices: part.paidServices ?? whole.paidServices,
    countries: part.countries ?? whole.countries,
    destinations: { ...whole.destinations, ...part.destinations },
    profile: part.profile ?? whole.profile,
    singleSignOn: part.singleSignOn ?? whole.singleSignOn,
    ...{ trustedDomains: tenant.trustedDomains, ownNumbers: tenant.numbers, country: tenant.country },
    people: tenant.people && (await import("./people/lists.js")).peopleOf(tenant.people, folder),
    suppressions: suppressions.length > 0 ? suppressions : undefined,
  });
  const ids = rules.map(({ id }) => id);
  return rulesConfig(given as GivenConfig, ids, (path) => originOf(loaded, pathsOf(path, own)));
}

/** The lists of a tenant are added to those for all. */
function allowed({ allow: whole = {} }: RuleSettings, { allow: part = {} }: RuleSettings): RuleSettings["allow"] {
  const names = [...new Set([...Object.keys(whole), ...Object.keys(part)])] as (keyof typeof whole)[];
  return Object.fromEntries(names.map((name) => [name, [...new Set([...(whole[name] ?? []), ...(part[name] ?? [])])]]));
}

/** Without what is undefined, at any depth. An undefined value would hide a default. */
function defined<T>(value: T): T {
  if (Array.isArray(value)) return value.map(defined) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, of]) => of !== undefined);
  return Object.fromEntries(entries.map(([name, of]) => [name, defined(of)])) as T;
}

const OF_TENANT: Readonly<Record<string, string>> = { ownNumbers: "numbers" };

/** The paths in the file that may have set a value of the judge's configuration. The likeliest comes first. */
function pathsOf(path: string, own: KeyPath): readonly KeyPath[] {
  const [first = "", ...rest] = path.split(".");
  const name = rest.length > 0 ? [rest.join(".")] : [];
  const inRules = ["rules", first === "rules" ? "severities" : first, ...name];
  const inTenant = [OF_TENANT[first] ?? first, ...name];
  return [[...own, ...inTenant], [...own, ...inRules], inRules, [first]];
}

function originOf({ config, file, placeOf }: LoadedConfig, paths: readonly KeyPath[]): string {
  const path = paths.find((one) => isIn(config, one)) ?? [];
  const { line } = placeOf(path, true);
  return line === undefined ? file : `${file}:${line}`;
}

function isIn(value: unknown, [first, ...rest]: KeyPath): boolean {
  if (first === undefined) return value !== undefined;
  if (typeof value !== "object" || value === null) return false;
  return isIn((value as Readonly<Record<PropertyKey, unknown>>)[first], rest);
}
