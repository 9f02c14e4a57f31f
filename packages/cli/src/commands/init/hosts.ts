import type { Json } from "@rollcall/audit/journal";
import type { GivenFlags } from "../../config/given.js";
import type { InitFlagName } from "./flags.js";
import type { Host } from "./text/config-text.js";

/** Values by the names of flags. */
export type Values = Readonly<Record<string, readonly string[]>>;

const ODIN = { "odin-url": "url", "odin-sp": "serviceProviders", "odin-group": "groups" };
const PURECLOUD = { "purecloud-region": "region", "purecloud-url": "url", "purecloud-login-url": "loginUrl" };
const LISTS = new Set(["odin-sp", "odin-group"]);

export const valuesOf = (given: GivenFlags<InitFlagName>): Values =>
  Object.fromEntries(
    [...Object.keys(ODIN), ...Object.keys(PURECLOUD)].flatMap((flag) => {
      const values = given.get(flag as InitFlagName);
      return values ? [[flag, values]] : [];
    }),
  );

/** The values that an audit was made with. Its journal names them by their flags. */
export const valuesIn = (selection: Readonly<Record<string, Json | undefined>>): Values =>
  Object.fromEntries(
    Object.entries(selection).flatMap(([name, value]) => {
      const texts = [value].flat().filter((one): one is string => typeof one === "string");
      return texts.length > 0 ? [[name.replace(/^--/, ""), texts]] : [];
    }),
  );

export const odinIn = (values: Values): Host | undefined => hostOf(values, ODIN);
export const pureCloudIn = (values: Values): Host | undefined => hostOf(values, PURECLOUD);

function hostOf(values: Values, keys: Readonly<Record<string, string>>): Host | undefined {
  const found = Object.entries(keys).flatMap(([flag, key]): [string, string | readonly string[]][] => {
    const all = values[flag];
    const [first] = all ?? [];
    return all && first !== undefined ? [[key, LISTS.has(flag) ? all : first]] : [];
  });
  const host = Object.fromEntries(found);
  return host.url === undefined && host.region === undefined ? undefined : host;
}
