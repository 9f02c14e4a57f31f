import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Platform } from "./described.ts";

/** The content of reasons.yaml. */
export interface Reasons {
  readonly needed: { readonly [platform in Platform]?: Readonly<Record<string, string>> };
  readonly usersApi: {
    readonly sdk: string;
    readonly operations: number;
    readonly leftOut: readonly { readonly why: string; readonly operations: readonly string[] }[];
  };
}

export const readReasons = (): Reasons => parse(readFileSync(join(import.meta.dirname, "reasons.yaml"), "utf8"));
