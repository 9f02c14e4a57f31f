import type { Environment } from "../../context.js";
import type { FlagTable } from "../flags/flag.js";
import type { GivenFlags } from "../given.js";

/** Flags by name, with their values. */
export type Layer = ReadonlyMap<string, readonly string[]>;

/** The flags that a variable stands for. `ROLLCALL_ODIN_URL` is `--odin-url`. */
const IN_ENVIRONMENT = [
  "odin-url",
  "odin-rate",
  "purecloud-region",
  "purecloud-url",
  "purecloud-login-url",
  "purecloud-rate",
  "out",
  "history",
  "progress",
] as const;

export const variableOf = (flag: string): string => `ROLLCALL_${flag.toUpperCase().replaceAll("-", "_")}`;

/** What the environment says, as far as the command has such a flag. */
export function environmentLayer(environment: Environment, flags: FlagTable): Layer {
  const named = IN_ENVIRONMENT.filter((flag) => Object.hasOwn(flags, flag));
  const set = named.flatMap((flag) => {
    const value = environment[variableOf(flag)]?.trim();
    return value ? [[flag, [value]] as const] : [];
  });
  return new Map(set);
}

const ODIN_USERS = ["odin-sp", "odin-group"];
const PURECLOUD_USERS = ["purecloud-division", "purecloud-group", "purecloud-user"];
const PURECLOUD_HOSTS = ["purecloud-region", "purecloud-url", "purecloud-login-url"];
const HISTORY = ["history", "keep", "since-last"];

/**
 * What else a flag replaces in the layers below. Ids mean something on their own host only, and an audit has one folder.
 */
const REPLACED: Readonly<Record<string, readonly string[]>> = {
  "odin-url": ODIN_USERS,
  "odin-sp": ODIN_USERS,
  ...Object.fromEntries(PURECLOUD_HOSTS.map((flag) => [flag, [...PURECLOUD_HOSTS, ...PURECLOUD_USERS]])),
  section: ["skip-section"],
  "skip-section": ["section"],
  rule: ["section", "skip-section"],
  out: HISTORY,
  history: ["out"],
};

/** Puts a layer over another. */
export function over(upper: Layer, lower: Layer): Layer {
  const replaced = new Set([...upper.keys()].flatMap((flag) => [flag, ...(REPLACED[flag] ?? [])]));
  return new Map([...[...lower].filter(([flag]) => !replaced.has(flag)), ...upper]);
}

/** The flags that were given, as a layer. */
export function flagLayer(given: GivenFlags<string>, flags: FlagTable): Layer {
  return new Map(
    Object.keys(flags).flatMap((name) => {
      const values = given.get(name);
      return values === undefined ? [] : [[name, values] as const];
    }),
  );
}
