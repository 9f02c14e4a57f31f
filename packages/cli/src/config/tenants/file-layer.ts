import { resolve } from "node:path";
import type { KeyPath } from "../file/place.js";
import type { OutputSettings, TenantSettings } from "../file/shape.js";
import type { FlagTable } from "../flags/flag.js";
import type { Layer } from "./layers.js";

/** The key that says what a flag does, in a tenant or in the outputs. */
const KEYS: Readonly<Record<string, readonly [of: "odin" | "purecloud" | "output", key: string]>> = {
  "odin-url": ["odin", "url"],
  "odin-sp": ["odin", "serviceProviders"],
  "odin-group": ["odin", "groups"],
  "odin-strategy": ["odin", "strategy"],
  "odin-rate": ["odin", "rate"],
  "purecloud-region": ["purecloud", "region"],
  "purecloud-url": ["purecloud", "url"],
  "purecloud-login-url": ["purecloud", "loginUrl"],
  "purecloud-division": ["purecloud", "divisions"],
  "purecloud-group": ["purecloud", "groups"],
  "purecloud-user": ["purecloud", "users"],
  state: ["purecloud", "states"],
  section: ["purecloud", "sections"],
  "skip-section": ["purecloud", "skipSections"],
  "presence-source": ["purecloud", "presenceSource"],
  "purecloud-strategy": ["purecloud", "strategy"],
  "purecloud-rate": ["purecloud", "rate"],
  out: ["output", "out"],
  history: ["output", "history"],
  format: ["output", "formats"],
  delimiter: ["output", "delimiter"],
  "split-by": ["output", "splitBy"],
  keep: ["output", "keep"],
  "since-last": ["output", "sinceLast"],
  "min-coverage": ["output", "minCoverage"],
  "fail-on": ["output", "failOn"],
} satisfies Record<string, { [Of in keyof Settings]: readonly [Of, keyof Settings[Of]] }[keyof Settings]>;

/** The parts of a file that stand for flags. */
type Settings =
  Required<Pick<TenantSettings, "odin" | "purecloud">> extends infer Tenant
    ? { [Of in keyof Tenant]: NonNullable<Tenant[Of]> } & { output: OutputSettings }
    : never;

/** Paths are relative to the folder of the file. */
const PATHS: ReadonlySet<string> = new Set(["out", "history"]);

type Value = string | number | boolean | readonly string[] | undefined;

/** A tenant and the outputs as flags, as far as the command has them. */
export function fileLayer(
  { odin, purecloud }: Pick<TenantSettings, "odin" | "purecloud">,
  output: OutputSettings,
  { folder, flags }: { readonly folder: string; readonly flags: FlagTable },
): Layer {
  const settings = { odin, purecloud, output };
  const set = Object.entries(KEYS).flatMap(([name, [of, key]]) => {
    const texts = Object.hasOwn(flags, name) ? textsOf((settings[of] as Record<string, Value> | undefined)?.[key]) : [];
    const values = PATHS.has(name) ? texts.map((path) => resolve(folder, path)) : texts;
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return new Map(set);
}

/** Where a file says what a flag does. @param at the number of the tenant. Undefined if no flag of that name is in a file */
export function keyOf(flag: string, at: number | undefined): KeyPath | undefined {
  const [of, key] = KEYS[flag] ?? [];
  if (of === undefined || key === undefined) return undefined;
  return of === "output" ? [of, key] : ["tenants", at ?? 0, of, key];
}

/** Values as the command line has them. A switch that is off is not given. */
function textsOf(value: Value): readonly string[] {
  if (value === undefined || value === false) return [];
  if (value === true) return [""];
  return typeof value === "object" ? value : [String(value)];
}
