import { type Document, reachOf } from "@rollcall/codegen";
import { type Api, apis, type Bundles } from "./bundle.ts";
import type { Change } from "./change.ts";
import { describe } from "./describe.ts";
import { changedExamples, withoutExamples } from "./examples.ts";
import { pointerOf, rate } from "./house-rules.ts";
import { type Impact, worst } from "./impact.ts";
import { compareMethods, wasAnnounced } from "./method-rules.ts";
import { parameterName, settle, stepsOf, whereIs } from "./pointer.ts";
import { reachedBy } from "./reach.ts";
import { type RedoclyChange, redoclyDiff } from "./redocly.ts";

/** What changed between two states of the specs. */
export interface SpecDiff {
  readonly changes: readonly Change[];
  /** The worst of the changes; undefined where there are none. */
  readonly impact: Impact | undefined;
  /** Methods that are gone without having been deprecated in the last release that users have. */
  readonly unannounced: readonly string[];
}

/**
 * Compares both APIs.
 *
 * @param promised the specs of the last release that promised anything, where the base is a pre-release
 */
export async function compareSpecs(base: Bundles, revision: Bundles, promised = base): Promise<SpecDiff> {
  const changes: Change[] = [];
  const unannounced: string[] = [];
  for (const api of apis) {
    const [before, now] = [base[api], revision[api]];
    if (JSON.stringify(before) === JSON.stringify(now)) continue;
    for (const { method, gone, ...change } of compareMethods(before, now)) {
      changes.push({ api, subject: `\`${method}\``, seenIn: [], ...change });
      if (gone && !wasAnnounced(method, promised[api])) unannounced.push(method);
    }
    const [bareBefore, bareNow] = [withoutExamples(before), withoutExamples(now)];
    if (JSON.stringify(bareBefore) !== JSON.stringify(bareNow)) {
      const found = await redoclyDiff(bareBefore, bareNow);
      changes.push(...rateAll(api, bareBefore, bareNow, found));
    }
    const examples = changedExamples(before, now);
    const remark = { api, impact: "patch", subject: "", seenIn: [] } as const;
    if (examples.length > 0) changes.push({ ...remark, text: `${tellExamples(examples)}.` });
    // The bundle is published: whatever differs in it needs a version.
    if (!changes.some((change) => change.api === api)) changes.push({ ...remark, text: "Order or remarks only." });
  }
  return { changes, impact: worst(changes.map(({ impact }) => impact)), unannounced };
}

/** The changes that redocly found, rated by the rules of the house; what method-rules.ts tells better is left to it. */
function rateAll(api: Api, base: Document, revision: Document, found: readonly RedoclyChange[]): Change[] {
  const [inBase, inRevision] = [reachOf(base), reachOf(revision)];
  const [usedBefore, usedNow] = [reachedBy(base), reachedBy(revision)];
  return found
    .filter((change) => !isTold(change))
    .map((change) => {
      const gone = change.revision === undefined;
      const document = gone ? base : revision;
      const where = whereIs(placeOf(change, document), document, (gone ? inBase : inRevision).inResponses);
      const { component } = where;
      const openEnum =
        /^#\/components\/schemas\/[^/]+\/enum$/.test(pointerOf(change)) &&
        inRevision.openEnums.has(component?.slice("schemas/".length) ?? "");
      const { impact } = rate({ change, where, openEnum });
      const seenIn = component === undefined ? [] : ((gone ? usedBefore : usedNow).get(component) ?? []);
      return {
        api,
        impact,
        subject: subjectOf(document, where.operation, component),
        seenIn,
        text: describe(change, where),
        ...(change.property === "description" || change.property === "summary" ? { wording: true } : {}),
      };
    });
}

function subjectOf(document: Document, operation: string | undefined, component: string | undefined): string {
  if (operation !== undefined) return `\`${operation}\``;
  if (component === undefined) return "";
  const [group = "", name = ""] = component.split("/");
  const parameter = document.components?.[group]?.[name];
  if (group !== "parameters" || parameter === undefined) return `\`${name}\``;
  return `parameter ${parameterName(document, { $ref: `#/components/${component}` })}`;
}

const ours = new Set(["x-required-permissions", "x-pagination", "x-safe", "x-narrow"]);

/**
 * Whether it is told elsewhere. By method-rules.ts: operations that come, go or are renamed, and the extensions that make
 * methods. By their uses: parameters and the like, which have a file each, but no name that callers know.
 */
function isTold(change: RedoclyChange): boolean {
  const [root, group, , key] = stepsOf(pointerOf(change));
  const isWhole = change.kind !== "modified" && key === undefined;
  if (root === "components") return isWhole && group !== "schemas";
  if (root !== "paths") return false;
  return isWhole || change.property === "operationId" || change.property === "tags" || ours.has(key ?? "");
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

function tellExamples(names: readonly string[]): string {
  const shown = names
    .slice(0, 5)
    .map((name) => `\`${name}\``)
    .join(", ");
  return `Examples: ${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`;
}
