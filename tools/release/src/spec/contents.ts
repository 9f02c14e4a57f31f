import { type Document, operationsOf, reachOf } from "@rollcall/codegen";
import type { Api } from "./bundle.ts";
import type { Change } from "./change.ts";
import { pointerOf } from "./change-facts.ts";
import { describe, describeRetargeted } from "./describe.ts";
import { rate } from "./house-rules.ts";
import { parameterName, settle, stepsOf, whereIs } from "./pointer.ts";
import { type Reached, reachedBy } from "./reach.ts";
import { type RedoclyChange, redoclyDiff } from "./redocly.ts";
import { align, type Retargeted } from "./retargeted.ts";
import { compareTypeNames } from "./type-names.ts";

/** What operations and types hold: what of it redocly finds is rated by the rules of the house. */
export async function compareContents(api: Api, base: Document, revision: Document): Promise<Change[]> {
  const used = { base: reachedBy(base), revision: reachedBy(revision) };
  const names = compareTypeNames(base, revision).map(({ name, gone, ...change }): Change => {
    const seenIn = (gone ? used.base : used.revision).get(`schemas/${name}`) ?? [];
    return { api, subject: `\`${name}\``, seenIn, ...change };
  });
  const aligned = align(base, revision);
  const moved = aligned.retargeted.map((one) => tellRetargeted(api, one, revision, used.revision));
  const found = await redoclyDiff(aligned.base, aligned.revision);
  return [...names, ...moved, ...rateAll(api, aligned.base, aligned.revision, found, used)];
}

/** The changes that redocly found; what method-rules.ts tells better is left to it. */
function rateAll(
  api: Api,
  base: Document,
  revision: Document,
  found: readonly RedoclyChange[],
  used: { readonly base: Reached; readonly revision: Reached },
): Change[] {
  const [inBase, inRevision] = [reachOf(base), reachOf(revision)];
  return found
    .filter((change) => !isTold(change))
    .flatMap((change) => {
      const gone = change.revision === undefined;
      const document = gone ? base : revision;
      const where = whereIs(placeOf(change, document), document, (gone ? inBase : inRevision).inResponses);
      const { component } = where;
      // The path has another name with it, which method-rules.ts tells.
      if (change.property === "name" && where.within.endsWith("(path)")) return [];
      const openEnum =
        /^#\/components\/schemas\/[^/]+\/enum$/.test(pointerOf(change)) &&
        inRevision.openEnums.has(component?.slice("schemas/".length) ?? "");
      const seenIn = component === undefined ? [] : ((gone ? used.base : used.revision).get(component) ?? []);
      const unused = component?.startsWith("schemas/") === true && seenIn.length === 0;
      const { impact } = rate({ change, where, openEnum, unused });
      const wording = change.property === "description" || change.property === "summary";
      const subject = subjectOf(document, where.operation, component);
      return [{ api, impact, subject, seenIn, text: describe(change, where), ...(wording ? { wording } : {}) }];
    });
}

function tellRetargeted(api: Api, one: Retargeted, revision: Document, used: Reached): Change {
  const where = whereIs(one.pointer, revision, new Set());
  const seenIn = where.component === undefined ? [] : (used.get(where.component) ?? []);
  const subject = subjectOf(revision, where.operation, where.component);
  return { api, impact: one.impact, subject, seenIn, text: describeRetargeted(one, where) };
}

function subjectOf(document: Document, operation: string | undefined, component: string | undefined): string {
  if (operation !== undefined) return methodsBy(document, operation);
  if (component === undefined) return "";
  const [group = "", name = ""] = component.split("/");
  const parameter = document.components?.[group]?.[name];
  if (group !== "parameters" || parameter === undefined) return `\`${name}\``;
  return `parameter ${parameterName(document, { $ref: `#/components/${component}` })}`;
}

const ours = new Set(["x-required-permissions", "x-pagination", "x-safe", "x-narrow"]);

/** An operation by the names of its methods, where it becomes several: callers know no other. */
function methodsBy(document: Document, id: string): string {
  const narrow = [...operationsOf(document)].find(([, , { operationId }]) => operationId === id)?.[2]["x-narrow"];
  return (narrow ?? [{ operationId: id }]).map(({ operationId }) => `\`${operationId}\``).join(", ");
}

/**
 * Whether it is told elsewhere. By method-rules.ts: operations that come, go or are renamed, and the extensions that make
 * methods. By their uses: parameters and the like, which have a file each, but no name that callers know.
 */
function isTold(change: RedoclyChange): boolean {
  const [root, group, , key, ...rest] = stepsOf(pointerOf(change));
  const isWhole = change.kind !== "modified" && key === undefined;
  if (root === "components") return isWhole && group !== "schemas";
  if (root !== "paths") return false;
  const wholeBody = change.kind === "added" && key === "requestBody" && rest.length === 0;
  return (
    isWhole ||
    wholeBody ||
    (change.property === "key" && key === undefined) ||
    ["operationId", "tags"].includes(change.property ?? "") ||
    ours.has(key ?? "") ||
    ours.has(change.property ?? "")
  );
}

/** Where it is, or was if it is gone. Where something refers to another component now, the reference is what changed. */
function placeOf(change: RedoclyChange, document: Document): string {
  const [was, is] = [change.base, change.revision].map((side) => side && componentOf(side.pointer));
  const elsewhere = was !== undefined && is !== undefined && was !== is;
  return elsewhere ? settle(change.path, document) : pointerOf(change);
}

/** The component that a pointer points into; empty where it points into none. */
function componentOf(pointer: string): string {
  const [root, group = "", name = ""] = stepsOf(pointer);
  return root === "components" ? `${group}/${name}` : "";
}
