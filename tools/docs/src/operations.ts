import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** An operation of a spec. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Names of its parameters. */
  readonly parameters: readonly string[];
  /** Whether a client logs in with it, so it has no method. */
  readonly auth: boolean;
}

interface Spec {
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { readonly parameters: Record<string, { readonly name: string }> };
}
interface Described {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly ({ readonly name: string } | { readonly $ref: string })[];
}

/** The operations of a published spec. */
export function operationsOf(api: "odin" | "purecloud"): Operation[] {
  const file = createRequire(import.meta.url).resolve(`@rollcall/specs/${api}.json`);
  const { paths, components } = JSON.parse(readFileSync(file, "utf8")) as Spec;
  const nameOf = (parameter: NonNullable<Described["parameters"]>[number]): string => {
    if ("name" in parameter) return parameter.name;
    const shared = components.parameters[parameter.$ref.replace("#/components/parameters/", "")];
    if (!shared) throw new Error(`${api}: no parameter at ${parameter.$ref}`);
    return shared.name;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    ["get", "post", "put", "patch", "delete"].flatMap((method) => {
      const found = item[method];
      if (!found) return [];
      const { operationId: id, tags, parameters = [] } = found;
      return {
        id,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map(nameOf),
        auth: tags.includes("auth"),
      };
    }),
  );
}
