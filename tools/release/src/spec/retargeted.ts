/**
 * Places that refer to another type than before, or to a type where they held one of their own. Redocly follows the references
 * of both sides and compares what it finds; what it tells then are changes of types that nobody edited. Here such a place is
 * one change, and redocly gets both documents without it.
 */
import { type Document, reachOf, resolve, type Schema } from "@rollcall/codegen";
import type { Impact } from "../versions/impact.ts";
import { goesOn } from "./fits.ts";
import { type Node, pairsOf } from "./pairs.ts";
import { sentBy } from "./reach.ts";

/** One place that has another type. */
export interface Retargeted {
  /** In the revision. */
  readonly pointer: string;
  readonly impact: Impact;
  readonly before: Schema;
  readonly now: Schema;
}

type Slot = readonly [parent: Node, key: string];
type Sides = readonly ("answered" | "sent")[];

/** Both documents as redocly shall see them, and what it shall not. */
export function align(
  before: Document,
  now: Document,
): { readonly base: Document; readonly revision: Document; readonly retargeted: readonly Retargeted[] } {
  const [base, revision] = [structuredClone(before), structuredClone(now)];
  const retargeted: Retargeted[] = [];
  const told = new Set<string>();

  const visit = ([left, leftKey]: Slot, [right, rightKey]: Slot, path: readonly string[], sides: Sides): void => {
    const [one, other] = [left[leftKey], right[rightKey]];
    if (!isNode(one) || !isNode(other)) return;
    const [from, to] = [refOf(one), refOf(other)];
    if (from !== undefined && from === to) return;
    const isRef = isSchemaRef(from) || isSchemaRef(to);
    if (isRef || composition(one) !== composition(other)) {
      const holds = (reverse: boolean) => sides.every((side) => stillHolds(before, one, now, other, side, reverse));
      const [breaks, narrows] = [!holds(false), !holds(true)];
      if (breaks || narrows)
        retargeted.push({ pointer: pointerTo(path), impact: breaks ? "breaking" : "minor", before: one, now: other });
      // What has been compared once needs no second time, and a type that holds itself would have no end.
      const pair = `${from} ${to}`;
      if (breaks || narrows || !isRef || (from !== undefined && to !== undefined && told.has(pair))) {
        right[rightKey] = structuredClone(one);
        return;
      }
      told.add(pair);
      // The same type, written otherwise: its wording and its limits are compared as if it stood here.
      left[leftKey] = written(before, one);
      right[rightKey] = written(now, other);
      visit([left, leftKey], [right, rightKey], path, sides);
      return;
    }
    // Answers, parameters and bodies have names in the spec, but none that callers know: what they hold stands here.
    if (from !== to) {
      left[leftKey] = written(before, one);
      right[rightKey] = written(now, other);
      visit([left, leftKey], [right, rightKey], path, sides);
      return;
    }
    for (const [key, otherKey] of pairsOf(before, one, now, other, path)) {
      const below = [...path, otherKey];
      visit([one, key], [other, otherKey], below, sidesOf(below, sides));
    }
  };

  const [used, inNow] = [usesOf(before), usesOf(now)];
  const sidesOf = (path: readonly string[], sides: Sides): Sides => {
    const [root, group = "", name = ""] = path;
    if (root === "components" && path.length === 3) {
      if (group !== "schemas") return [group === "parameters" || group === "requestBodies" ? "sent" : "answered"];
      const all = [...new Set([...(used.get(name) ?? []), ...(inNow.get(name) ?? [])])];
      return all.length > 0 ? all : ["answered", "sent"];
    }
    if (root === "paths" && path.length === 4) return [path[3] === "responses" ? "answered" : "sent"];
    return sides;
  };
  visit([{ base }, "base"], [{ revision }, "revision"], [], ["answered", "sent"]);
  shareSchemas(base, revision);
  return { base, revision, retargeted };
}

function stillHolds(
  before: Document,
  was: Schema,
  now: Document,
  is: Schema,
  side: "answered" | "sent",
  reverse: boolean,
): boolean {
  const answered = side === "answered";
  const one = { schema: was, document: before, answered };
  const other = { schema: is, document: now, answered };
  return reverse ? goesOn(other, one, !answered) : goesOn(one, other, !answered);
}

/** Types that come and go are told by their names; nothing may point into the void, and redocly guesses at what was renamed. */
function shareSchemas(base: Document, revision: Document): void {
  const [one, other] = [base, revision].map(({ components }) => components?.schemas as Node | undefined);
  if (one === undefined || other === undefined) return;
  for (const [name, schema] of Object.entries(one)) other[name] ??= schema;
  for (const [name, schema] of Object.entries(other)) one[name] ??= schema;
}

/** On which sides the named schemas are seen. */
function usesOf(document: Document): ReadonlyMap<string, Sides> {
  const [inAnswers, sent] = [reachOf(document).inResponses, sentBy(document)];
  const names = Object.keys(document.components?.schemas ?? {});
  return new Map(
    names.map((name) => [
      name,
      [...(inAnswers.has(name) ? (["answered"] as const) : []), ...(sent.has(name) ? (["sent"] as const) : [])],
    ]),
  );
}

/** What a reference leads to, with what stands beside it. */
function written(document: Document, node: Node): Node {
  if (refOf(node) === undefined) return node;
  const { $ref, ...beside } = node;
  return structuredClone({ ...(resolve<Schema>(document, { $ref: String($ref) }) as Node), ...beside });
}

function pointerTo(path: readonly string[]): string {
  return `#/${path.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}

/** Which of the keys a schema is put together with. */
function composition(node: Node): string {
  return ["allOf", "anyOf", "oneOf"].filter((key) => Array.isArray(node[key])).join(" ");
}

function isNode(node: unknown): node is Node {
  return typeof node === "object" && node !== null;
}

function refOf(node: Node): string | undefined {
  return typeof node.$ref === "string" ? node.$ref : undefined;
}

function isSchemaRef(ref: string | undefined): boolean {
  return ref?.startsWith("#/components/schemas/") === true;
}
