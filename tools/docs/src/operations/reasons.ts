import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "@rollcall/codegen/document";
import { root } from "@rollcall/config/files";
import { parse } from "yaml";

/** The content of tools/docs/reasons.yaml. */
export interface Reasons {
  readonly needed: { readonly [api in Api]?: Readonly<Record<string, string>> };
  readonly usersApi: {
    readonly sdk: string;
    readonly operations: number;
    /** What is in the spec, and in another class of the SDK. */
    readonly elsewhere: readonly string[];
    readonly leftOut: readonly { readonly why: string; readonly operations: readonly string[] }[];
  };
}

/** Whether a name is one of those listed. A star stands for any end. */
export const isNamed = (key: string, name: string): boolean =>
  key.endsWith("*") ? name.startsWith(key.slice(0, -1)) : key === name;

export const readReasons = (): Reasons => parse(readFileSync(join(root, "tools/docs/reasons.yaml"), "utf8"));
