import type { SpecOperation } from "./spec.js";

/**
 * Finds the operation of a request as the router of openapi-backend does, so the most literal path wins. That router makes
 * the patterns of all paths again for each request, which takes longer than most answers.
 */
export function operationFinder(operations: readonly SpecOperation[]) {
  const patterns = operations
    .map((operation) => {
      const { path, method } = operation;
      const literal = path.replace(/\{.*?\}/g, "").length;
      return { operation, method, literal, pattern: new RegExp(`^${path.replace(/\{.*?\}/g, "[^/]+")}/*$`) };
    })
    .sort((one, other) => other.literal - one.literal);
  return ({ method, path }: { readonly method: string; readonly path: string }): SpecOperation | undefined => {
    const lower = method.toLowerCase();
    const found = patterns.find((one) => one.method === lower && one.pattern.test(path))?.operation;
    return found && isOfAnother(found, path) ? undefined : found;
  };
}

/** Words that a platform has in the place of an id. They belong to operations that the spec lacks. */
const LITERALS = new Set(["bulk", "search", "query", "development", "external", "chats", "agentui", "rules"]);

/** Whether a path only looks like that of an operation, because it has such a word in the place of an id. */
function isOfAnother({ path: template }: SpecOperation, path: string): boolean {
  const words = path.split("/");
  return template.split("/").some((part, at) => part.startsWith("{") && LITERALS.has(words[at] ?? ""));
}
