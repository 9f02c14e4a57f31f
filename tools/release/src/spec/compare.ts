import { apis, type Document } from "@rollcall/codegen";
import { type Impact, worst } from "../versions/impact.ts";
import type { Bundles } from "./bundle.ts";
import { type Change, listed } from "./changelog.ts";
import { compareContents } from "./contents.ts";
import { compareMethods, wasAnnounced } from "./method-rules.ts";

/** What changed between two states of the specs. */
export interface SpecDiff {
  readonly changes: readonly Change[];
  /** The worst of the changes. Undefined if there are none. */
  readonly impact: Impact | undefined;
  /** Methods that are gone, but were not deprecated in the last release. */
  readonly unannounced: readonly string[];
}

/** Compares both APIs. @param promised the specs of the last release before it, if the base is a pre-release */
export async function compareSpecs(base: Bundles, revision: Bundles, promised = base): Promise<SpecDiff> {
  const changes: Change[] = [];
  const unannounced: string[] = [];
  for (const api of apis) {
    const [before, now] = [base[api], revision[api]];
    if (JSON.stringify(before) === JSON.stringify(now)) continue;
    const found: Change[] = [];
    for (const { method, gone, ...change } of compareMethods(before, now)) {
      found.push({ api, subject: `\`${method}\``, seenIn: [], ...change });
      if (gone && !wasAnnounced(method, promised[api])) unannounced.push(method);
    }
    const [bare, bareNow] = [withoutExamples(before), withoutExamples(now)];
    if (JSON.stringify(bare) !== JSON.stringify(bareNow)) found.push(...(await compareContents(api, bare, bareNow)));
    const examples = changedExamples(before, now).map((name) => `\`${name}\``);
    const remark = { api, impact: "patch", subject: "", seenIn: [] } as const;
    if (examples.length > 0) found.push({ ...remark, text: `Examples: ${listed(examples, 5)}.` });
    // The bundle is published, so any difference needs a version.
    changes.push(...(found.length > 0 ? found : [{ ...remark, text: "Order or remarks only." }]));
  }
  return { changes, impact: worst(changes.map(({ impact }) => impact)), unannounced };
}

/**
 * A document without its examples. They are half of a bundle. Redocly ignores them, but takes twice as long.
 * The keys of `properties` are names, so a field may have the name "examples".
 */
export function withoutExamples(document: Document): Document {
  return copy(document, false) as Document;
}

function copy(node: unknown, names: boolean): unknown {
  if (Array.isArray(node)) return node.map((one) => copy(one, false));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => names || (key !== "examples" && key !== "example"))
      .map(([key, value]) => [key, copy(value, key === "properties")]),
  );
}

/** The names of the examples that differ, or that only one document has. */
export function changedExamples(base: Document, revision: Document): string[] {
  const before = base.components?.examples ?? {};
  const now = revision.components?.examples ?? {};
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name])).sort();
}
