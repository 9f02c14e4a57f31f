/** What is read of a bill of materials (CycloneDX). */
export interface Bill {
  readonly components: readonly Component[];
}

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly Licence[];
}

/** A licence's id, its name where it has none, or an expression of several. */
interface Licence {
  readonly license?: { readonly id?: string; readonly name?: string };
  readonly expression?: string;
}

/** Those that ask for no more than to be named, or for nothing. */
const permissive = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "PSF-2.0",
  "Python-2.0", // PSF-2.0 and older permissive licences of Python. argparse has it.
  "Unlicense",
]);

/** The components of others than us, e.g. `openapi-fetch` and `0.17.0`. */
export function foreign({ components }: Bill): { name: string; version: string; licence: string }[] {
  return components
    .filter(({ group }) => group !== "@rollcall")
    .map(({ group, name, version, licenses = [] }) => ({
      name: group ? `${group}/${name}` : name,
      version,
      licence: licenses
        .map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "?")
        .join(" AND "),
    }));
}

/** Whether a licence, or of an expression those that we may choose, is permissive. */
export function isPermissive(licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((each) => permissive.has(each.trim())));
}
