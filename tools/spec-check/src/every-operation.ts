import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type Oas3Preprocessor, parseYaml } from "@redocly/openapi-core";
import { addPeople } from "./people-examples.ts";
import { type Dict, entries, isDict, nameOf, type RuleContext, report, type SourceLocation } from "./source.ts";

/** It is next to `openapi.yaml`, and has the error answers of every operation and the headers of every success answer. */
export const EVERY_OPERATION = "every-operation.yaml";

/** The absolute paths of files by the status or the name of a header. */
type Refs = ReadonlyMap<string, string>;

/**
 * Adds to each operation what every operation of the platform has, and the examples that `pnpm examples` wrote. An operation
 * leaves out what its `x-without` names.
 */
export const everyOperation: Oas3Preprocessor = () => {
  let folder = "";
  let errors: Refs = new Map();
  let headers: Refs = new Map();
  return {
    Root: {
      enter(_root, { location }) {
        folder = dirname(location.source.absoluteRef);
        const file = join(folder, EVERY_OPERATION);
        if (!existsSync(file)) return;
        const common = parseYaml(readFileSync(file, "utf8"));
        errors = refsOf(common, "responses");
        headers = refsOf(common, "headers");
      },
    },
    Operation(operation, ctx) {
      if (!isDict(operation)) return;
      complete(operation, ctx);
      addPeople(operation, folder, ctx.location.source.absoluteRef);
    },
  };

  function complete(operation: Dict, ctx: RuleContext): void {
    const without = withoutOf(ctx, operation, [...errors.keys(), ...headers.keys()]);
    const at = ctx.location.child("responses");
    const own = Object.fromEntries(
      entries(operation.responses).map(([status, answer]) => {
        if (!status.startsWith("2") || answer.$ref !== undefined) return [status, answer];
        const { description, headers: few, ...rest } = answer;
        const all = add(ctx, operation, few, headers, without, at.child([status, "headers"]));
        return [status, { description, ...(Object.keys(all).length > 0 && { headers: all }), ...rest }];
      }),
    );
    operation.responses = add(ctx, operation, own, errors, without, at);
  }

  function refsOf(common: unknown, key: string): Refs {
    const found = entries(isDict(common) ? common[key] : undefined);
    return new Map(found.map(([name, { $ref }]) => [name, join(folder, String($ref))]));
  }
};

/** The names that the operation leaves out. The bundle does not have the extension. */
function withoutOf(ctx: RuleContext, operation: Dict, known: readonly string[]): readonly unknown[] {
  const { "x-without": value = [] } = operation;
  delete operation["x-without"];
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  const stray = names.find((name) => !known.includes(String(name)));
  if (stray === undefined) return names.map(String);
  const wrong = `x-without names ${JSON.stringify(stray)}, which ${EVERY_OPERATION} does not have.`;
  report(ctx, ctx.location.child("x-without").key(), wrong, `write a list of ${known.join(", ")}.`);
  return names.map(String);
}

/** The common entries before the operation's own, which win. */
function add(
  ctx: RuleContext,
  operation: Dict,
  own: unknown,
  refs: Refs,
  without: readonly unknown[],
  at: SourceLocation,
): Dict {
  const here = dirname(at.source.absoluteRef);
  for (const [name, { $ref }] of entries(own)) {
    if (typeof $ref !== "string" || join(here, $ref) !== refs.get(name)) continue;
    const wrong = `${nameOf(operation)} repeats ${name}, which ${EVERY_OPERATION} gives to every operation.`;
    report(ctx, at.child(name).key(), wrong, "remove it here.");
  }
  const added = [...refs].filter(([name]) => !without.includes(name));
  const common = added.map(([name, file]) => [name, { $ref: relative(here, file).replaceAll(sep, "/") }]);
  return { ...Object.fromEntries(common), ...(isDict(own) && own) };
}
