/**
 * References that lead to another type, or replace a type that stood in their place. Redocly follows the references on both sides,
 * and would report changes of types that nobody edited. Here such a place is one change, and redocly gets documents without it.
 */
import { type Document, reachOf, resolve, type Schema } from "@rollcall/codegen";
import type { Impact } from "../versions/impact.ts";
import { goesOn } from "./fits.ts";
import { type Node, pairsOf } from "./pairs.ts";
import { pointerTo } from "./pointer.ts";

export interface Retargeted {
  readonly pointer: string;
  readonly impact: Impact;
  readonly before: Schema;
  readonly now: Schema;
}

/** Both documents as redocly should see them, and what is hidden from it. */
export function align(before: Document, now: Document) {
  const [base, revision] = [structuredClone(before), structuredClone(now)];
  const walk = new Walk(before, now);
  walk.visit({ parent: { base }, key: "base" }, { parent: { revision }, key: "revision" }, []);
  shareSchemas(base, revision);
  return { base, revision, retargeted: walk.retargeted };
}

/** A node that may be replaced. */
interface Slot {
  readonly parent: Node;
  readonly key: string;
}

/** Readers of answers, senders of requests, or both. */
type Sides = readonly ("answered" | "sent")[];

/** Goes through both documents together, and edits them. */
class Walk {
  readonly retargeted: Retargeted[] = [];
  /** Pairs of references that need no second comparison. A type that contains itself would have no end. */
  readonly #compared = new Set<string>();
  readonly #before: Document;
  readonly #now: Document;
  readonly #reaches: readonly ReturnType<typeof reachOf>[];

  constructor(before: Document, now: Document) {
    this.#before = before;
    this.#now = now;
    this.#reaches = [reachOf(before), reachOf(now)];
  }

  visit(left: Slot, right: Slot, path: readonly string[]): void {
    const [one, other] = [left.parent[left.key], right.parent[right.key]];
    if (!isNode(one) || !isNode(other)) return;
    const [from, to] = [refOf(one), refOf(other)];
    if (from !== undefined && from === to) return;
    const isTyped = isSchemaRef(from) || isSchemaRef(to);
    if (isTyped || composition(one) !== composition(other)) {
      if (!this.#differ(one, other, path) && isTyped && this.#isNew(from, to)) this.#visitTargets(left, right, path);
      else right.parent[right.key] = structuredClone(one);
    } else if (from !== to) {
      // Answers, parameters and bodies have names in the spec that callers do not know.
      this.#visitTargets(left, right, path);
    } else {
      for (const [key, otherKey] of pairsOf(this.#before, one, this.#now, other, path))
        this.visit({ parent: one, key }, { parent: other, key: otherKey }, [...path, otherKey]);
    }
  }

  /** Compares two types, and notes their difference. */
  #differ(before: Schema, now: Schema, path: readonly string[]): boolean {
    const sides = this.#sidesAt(path).map((side) => {
      const answered = side === "answered";
      const one = { schema: before, document: this.#before, answered };
      const other = { schema: now, document: this.#now, answered };
      return { breaks: !goesOn(one, other, !answered), narrows: !goesOn(other, one, !answered) };
    });
    const breaks = sides.some((side) => side.breaks);
    if (!breaks && !sides.some((side) => side.narrows)) return false;
    this.retargeted.push({ pointer: pointerTo(path), impact: breaks ? "breaking" : "minor", before, now });
    return true;
  }

  #isNew(from: string | undefined, to: string | undefined): boolean {
    const pair = `${from} ${to}`;
    if (from !== undefined && to !== undefined && this.#compared.has(pair)) return false;
    this.#compared.add(pair);
    return true;
  }

  /** Compares what two references lead to, as if it were here. Its wording and its limits may differ. */
  #visitTargets(left: Slot, right: Slot, path: readonly string[]): void {
    left.parent[left.key] = target(this.#before, left.parent[left.key] as Node);
    right.parent[right.key] = target(this.#now, right.parent[right.key] as Node);
    this.visit(left, right, path);
  }

  #sidesAt([root, group = "", name = "", key]: readonly string[]): Sides {
    if (root === "paths" && key !== undefined) return [key === "responses" ? "answered" : "sent"];
    if (root !== "components" || name === "") return ["answered", "sent"];
    if (group !== "schemas") return [group === "parameters" || group === "requestBodies" ? "sent" : "answered"];
    const isAnswered = this.#reaches.some(({ inResponses }) => inResponses.has(name));
    const isSent = this.#reaches.some(({ inRequests }) => inRequests.has(name));
    if (isAnswered === isSent) return ["answered", "sent"];
    return [isAnswered ? "answered" : "sent"];
  }
}

/** Gives both documents all types: type-names.ts reports those that appear or disappear, and redocly must not guess renamed ones. */
function shareSchemas(base: Document, revision: Document): void {
  const [one, other] = [base, revision].map(({ components }) => components?.schemas as Node | undefined);
  if (one === undefined || other === undefined) return;
  for (const [name, schema] of Object.entries(one)) other[name] ??= schema;
  for (const [name, schema] of Object.entries(other)) one[name] ??= schema;
}

/** The target of a reference, with the keys that stand next to the reference. */
function target(document: Document, node: Node): Node {
  if (refOf(node) === undefined) return node;
  const { $ref, ...own } = node;
  return structuredClone({ ...(resolve<Schema>(document, { $ref: String($ref) }) as Node), ...own });
}

/** The keys that compose a schema of others. */
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
