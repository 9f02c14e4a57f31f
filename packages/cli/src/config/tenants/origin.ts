import { keyPath } from "../file/config-error.js";
import type { LoadedConfig } from "../file/load.js";
import type { KeyPath } from "../file/place.js";
import type { GivenFlags } from "../given.js";
import { keyOf } from "./file-layer.js";
import { type Layer, variableOf } from "./layers.js";

/** `rollcall.config.yaml:12 output.out`. */
function placeIn({ file, placeOf }: Pick<LoadedConfig, "file" | "placeOf">, path: KeyPath): string {
  const { line } = placeOf(path, true);
  return `${[file, line].filter((part) => part !== undefined).join(":")} ${keyPath(path)}`;
}

/** What set a flag. */
export interface Said {
  readonly line: GivenFlags<string>;
  /** The flags and the variables. */
  readonly upper: Layer;
  readonly loaded?: LoadedConfig | undefined;
  /** The number of the tenant. */
  readonly at?: number | undefined;
}

/** Says where a flag comes from, if it is not on the command line. */
export const originIn =
  ({ line, upper, loaded, at }: Said): ((name: string) => string | undefined) =>
  (name) => {
    if (line.has(name)) return undefined;
    if (upper.has(name)) return variableOf(name);
    const path = keyOf(name, at);
    return loaded && path && placeIn(loaded, path);
  };

/** What a configuration lacks that names no host. @param at the number of the tenant. Undefined if there is none */
export const withoutHost = (loaded: LoadedConfig, at: number | undefined): string =>
  at === undefined
    ? `${loaded.file} has no tenants. Add one with odin.url, purecloud.region or purecloud.url`
    : `${placeIn(loaded, ["tenants", at])} has no host. Add odin.url, purecloud.region or purecloud.url there`;
