import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Api } from "../../src/core/index.js";

interface Media {
  examples?: Record<string, { $ref?: string; value?: unknown }>;
}
interface SpecResponse {
  $ref?: string;
  content?: Record<string, Media>;
}
interface SpecOperation {
  operationId: string;
  tags: string[];
  responses: Record<string, SpecResponse>;
  "x-narrow"?: { operationId: string }[];
}

const methods = new Set(["get", "put", "post", "patch", "delete"]);

/** What the contract test reads of a bundled spec: operations, and the named examples of their answers. */
export function readSpec(api: Api) {
  const file = createRequire(import.meta.url).resolve(`@rollcall/specs/${api}.json`);
  const document = JSON.parse(readFileSync(file, "utf8"));
  const follow = <T extends object>(node: T): T => {
    let found: T & { $ref?: string } = node;
    while (found.$ref !== undefined) {
      const steps = found.$ref.slice(2).split("/");
      found = steps.reduce((at, step) => at[step.replaceAll("~1", "/").replaceAll("~0", "~")], document);
    }
    return found;
  };
  const operations = new Map<string, SpecOperation>();
  const isAuth = new Set<string>();
  for (const item of Object.values(document.paths) as Record<string, SpecOperation>[]) {
    for (const [method, operation] of Object.entries(item)) {
      if (!methods.has(method)) continue;
      // The narrow methods of a path share the broad one's answers.
      for (const { operationId } of operation["x-narrow"] ?? [operation]) {
        operations.set(operationId, operation);
        if (operation.tags.includes("auth")) isAuth.add(operationId);
      }
    }
  }
  const answers = (operationId: string) => Object.entries(operations.get(operationId)?.responses ?? {});
  const examplesOf = (response: SpecResponse): [string, unknown][] =>
    Object.entries(follow(response).content?.["application/json"]?.examples ?? {}).map(([name, example]) => [
      name,
      follow(example).value,
    ]);
  const success = (operationId: string, name: string) => {
    const all = answers(operationId).filter(([status]) => status.startsWith("2"));
    const found = all
      .flatMap(([status, response]) => examplesOf(response).map(([key, value]) => ({ status, key, value })))
      .find(({ key }) => key === name);
    if (!found) throw new Error(`${operationId}: the spec has no example "${name}"`);
    return found;
  };
  return {
    operationIds: [...operations.keys()],
    authOperationIds: [...isAuth],
    /** The value of a named example of a 2xx answer. */
    example: (operationId: string, name: string): unknown => success(operationId, name).value,
    /** What makes Prism answer with that example. */
    preferenceFor: (operationId: string, name: string): string =>
      `code=${success(operationId, name).status}, example=${name}`,
    /** Every named error that an operation declares. */
    errors(operationId: string): { status: number; name: string; value: unknown }[] {
      return answers(operationId)
        .filter(([status]) => /^[45]/.test(status))
        .flatMap(([status, response]) =>
          examplesOf(response).map(([name, value]) => ({ status: Number(status), name, value })),
        );
    },
  };
}
