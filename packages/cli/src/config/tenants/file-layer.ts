import { resolve } from "node:path";
import type { OutputSettings, TenantSettings } from "../file/shape.js";
import type { FlagTable } from "../flags/flag.js";
import type { Layer } from "./layers.js";

type Value = string | number | boolean | readonly string[] | undefined;

/** A tenant and the outputs as flags, as far as the command has them. Paths are relative to the folder of the file. */
export function fileLayer(
  { odin, purecloud }: Pick<TenantSettings, "odin" | "purecloud">,
  output: OutputSettings,
  { folder, flags }: { readonly folder: string; readonly flags: FlagTable },
): Layer {
  const inFolder = (path: string | undefined) => (path === undefined ? undefined : resolve(folder, path));
  const values: Readonly<Record<string, Value>> = {
    "odin-url": odin?.url,
    "odin-sp": odin?.serviceProviders,
    "odin-group": odin?.groups,
    "odin-strategy": odin?.strategy,
    "odin-rate": odin?.rate,
    "purecloud-region": purecloud?.region,
    "purecloud-url": purecloud?.url,
    "purecloud-login-url": purecloud?.loginUrl,
    "purecloud-division": purecloud?.divisions,
    "purecloud-group": purecloud?.groups,
    "purecloud-user": purecloud?.users,
    state: purecloud?.states,
    section: purecloud?.sections,
    "skip-section": purecloud?.skipSections,
    "purecloud-strategy": purecloud?.strategy,
    "purecloud-rate": purecloud?.rate,
    out: inFolder(output.out),
    history: inFolder(output.history),
    format: output.formats,
    delimiter: output.delimiter,
    "split-by": output.splitBy,
    keep: output.keep,
    "since-last": output.sinceLast,
    "min-coverage": output.minCoverage,
    "fail-on": output.failOn,
  };
  const set = Object.entries(values).flatMap(([name, value]) => {
    const texts = Object.hasOwn(flags, name) ? textsOf(value) : [];
    return texts.length > 0 ? [[name, texts] as const] : [];
  });
  return new Map(set);
}

/** Values as the command line has them. A switch that is off is not given. */
function textsOf(value: Value): readonly string[] {
  if (value === undefined || value === false) return [];
  if (value === true) return [""];
  return typeof value === "object" ? value : [String(value)];
}
