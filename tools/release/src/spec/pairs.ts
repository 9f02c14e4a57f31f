import { type Document, type Parameter, type Ref, resolve } from "@rollcall/codegen";

export type Node = Record<string, unknown>;

/** The keys of two nodes that belong together, and may lead to schemas. */
export function pairsOf(
  before: Document,
  one: Node,
  now: Document,
  other: Node,
  path: readonly string[],
): (readonly [key: string, otherKey: string])[] {
  if (!Array.isArray(one) || !Array.isArray(other))
    return Object.keys(one).flatMap((key) => (key in other && !isValue(key, path) ? [[key, key] as const] : []));
  if (path.at(-1) === "parameters") {
    const keys = (other as (Parameter | Ref)[]).map((parameter) => parameterKey(now, parameter));
    return (one as (Parameter | Ref)[]).flatMap((parameter, at) => {
      const found = keys.indexOf(parameterKey(before, parameter));
      return found < 0 ? [] : [[String(at), String(found)] as const];
    });
  }
  // Branches have no names. If one appears or disappears, or their order differs, redocly pairs them.
  const [was, is] = [one, other].map((list) => list.map((item) => JSON.stringify(item)).sort());
  if (one.length !== other.length || JSON.stringify(was) === JSON.stringify(is)) return [];
  return one.map((_, at) => [String(at), String(at)] as const);
}

/** A key of a value or a remark, not of a schema. The keys of `properties` and of components are names, so any word is possible. */
function isValue(key: string, path: readonly string[]): boolean {
  const last = path.at(-1);
  const isName =
    (last === "properties" && path.at(-2) !== "properties") || (path[0] === "components" && path.length === 2);
  return !isName && (key.startsWith("x-") || ["default", "enum", "const", "examples", "example"].includes(key));
}

/** What identifies a parameter. */
function parameterKey(document: Document, one: Parameter | Ref): string {
  const { name, in: place } = resolve<Parameter>(document, one);
  return `${place} ${name}`;
}
