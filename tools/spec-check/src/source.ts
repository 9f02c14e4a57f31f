import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** The part of redocly's context that a rule needs to follow references and to report locations. */
export type RuleContext = Pick<UserContext, "report" | "resolve" | "location" | "key">;

export type SourceLocation = UserContext["location"];

/** A YAML object. Its values are unknown. */
export type Dict = Record<string, unknown>;

export function isDict(value: unknown): value is Dict {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list. Any other value counts as an empty list. */
export function dicts(value: unknown): Dict[] {
  return Array.isArray(value) ? value.filter(isDict) : [];
}

/** The entries of an object whose values are objects. */
export function entries(value: unknown): [string, Dict][] {
  return isDict(value) ? Object.entries(value).filter((entry): entry is [string, Dict] => isDict(entry[1])) : [];
}

/** Follows a `$ref`, if there is one, to its object and location. Undefined if it leads nowhere. */
export function follow(
  ctx: RuleContext,
  node: unknown,
  location: SourceLocation,
): { node: Dict; location: SourceLocation } | undefined {
  if (!isDict(node)) return undefined;
  if (typeof node.$ref !== "string") return { node, location };
  const found = ctx.resolve({ $ref: node.$ref }, location.source.absoluteRef);
  return found.location && isDict(found.node) ? { node: found.node, location: found.location } : undefined;
}

export type Located = readonly [node: Dict, location: SourceLocation];

/** A rule about each operation alone. */
export const operationRule =
  (check: (operation: Dict, ctx: UserContext) => void): Oas3Rule =>
  () => ({
    Operation(operation, ctx) {
      if (isDict(operation)) check(operation, ctx);
    },
  });

/** Reports a finding. Its message says what is wrong, and then what to do. */
export function report(
  { report }: Pick<RuleContext, "report">,
  location: SourceLocation,
  wrong: string,
  remedy: string,
) {
  report({ message: `${wrong} Do: ${remedy}`, location });
}

/** The name of an operation in a message. */
export const nameOf = ({ operationId = "This operation" }: Dict): string => String(operationId);

/** The parameters of an operation, each at its place in the list. */
export function parametersOf(ctx: RuleContext, holder: unknown, location: SourceLocation): Located[] {
  const list: unknown[] = isDict(holder) && Array.isArray(holder.parameters) ? holder.parameters : [];
  return list.flatMap((raw, index): Located[] => {
    const at = location.child(["parameters", index]);
    const found = follow(ctx, raw, at);
    return found ? [[found.node, at]] : [];
  });
}
