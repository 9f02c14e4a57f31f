import type { Operation } from "@rollcall/clients/core";
import type { ReadParams } from "./probe.js";

/** Words of the interface. They may be shown, because they say nothing about a tenant. */
const WORDS = new Set(["user", "group", "active", "inactive", "deleted", "*"]);

/** The query of a call without the ids in it, such as `?joined=true&id={id}`. */
export function queryOf({ path }: Operation, { body: _, ...params }: ReadParams): string {
  const pairs = Object.entries(params)
    .filter(([name, value]) => value !== undefined && !path.includes(`{${name}}`))
    .map(([name, value]) => `${name}=${isShown(value) ? value : `{${name}}`}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

const isShown = (value: unknown): boolean =>
  typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && WORDS.has(value));
