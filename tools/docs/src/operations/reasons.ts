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
    /** Operations of the spec that this class of the SDK has. */
    readonly here: readonly string[];
    /** Operations of the spec that it lacks. A star stands for any end of a name. */
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

/**
 * What the reasons say wrongly of the operations of the vendor's UsersApi, with the remedy. Nothing if each has one place.
 *
 * @param spec the operations of the spec
 */
export function misplaced(
  { operations, here, elsewhere, leftOut }: Reasons["usersApi"],
  spec: readonly string[],
): readonly string[] {
  const isElsewhere = (name: string) =>
    elsewhere.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : one === name));
  const all = [...here, ...leftOut.flatMap((one) => one.operations)];
  const added = spec.filter((name) => !here.includes(name) && !isElsewhere(name));
  const gone = here.filter((name) => !spec.includes(name));
  const twice = [...all.filter((name, at) => all.indexOf(name) !== at), ...here.filter(isElsewhere)];
  const counted = new Set(all).size;
  return [
    ...added.map((name) => `${name}: add it to usersApi.here if the vendor's UsersApi has it, else to elsewhere`),
    ...gone.map((name) => `${name} is not in the spec: move it from usersApi.here to leftOut`),
    ...twice.map((name) => `${name} has two places in usersApi: keep one`),
    ...(counted === operations ? [] : [`usersApi names ${counted} of ${operations} operations: compare with the SDK`]),
  ];
}

/**
 * What the reasons say wrongly of both platforms, with the remedies. It names all, so one edit is enough.
 *
 * @param spec the names of PureCloud's operations, and the requests of Odin's
 */
export function flaws(
  reasons: Pick<Reasons, "usersApi" | "odin">,
  { names, requests }: { readonly names: readonly string[]; readonly requests: readonly string[] },
): readonly string[] {
  const stale = hereAndLeftOut(reasons, new Set([...names, ...requests]));
  return [
    ...stale.map((one) => `${one} is in the spec: remove it from leftOut`),
    ...misplaced(reasons.usersApi, names),
  ];
}
