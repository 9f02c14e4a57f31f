import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "@rollcall/codegen/document";
import { root } from "@rollcall/config/files";
import { parse } from "yaml";

/** The content of tools/docs/reasons.yaml. */
export interface Reasons {
  readonly needed: { readonly [api in Api]?: Readonly<Record<string, string>> };
  /** Requests of Odin that sources name, and the spec lacks. */
  readonly odin: { readonly leftOut: readonly { readonly why: string; readonly requests: readonly string[] }[] };
  readonly usersApi: {
    readonly sdk: string;
    readonly operations: number;
    /** Operations of the spec that are in other classes of the SDK. */
    readonly elsewhere: readonly string[];
    readonly leftOut: readonly { readonly why: string; readonly operations: readonly string[] }[];
  };
}

export const readReasons = (): Reasons => parse(readFileSync(join(root, "tools/docs/reasons.yaml"), "utf8"));

/** What the reasons leave out although the spec has it: operations of PureCloud, and requests of Odin. */
export function hereAndLeftOut(
  { usersApi, odin }: Pick<Reasons, "usersApi" | "odin">,
  here: ReadonlySet<string>,
): string[] {
  const left = [...usersApi.leftOut.flatMap((one) => one.operations), ...odin.leftOut.flatMap((one) => one.requests)];
  return left.filter((one) => here.has(one));
}
