import type { Document } from "@rollcall/codegen";
import { type Impact, worst } from "../versions/impact.ts";
import { apis, type Bundles } from "./bundle.ts";
import type { Change } from "./change.ts";
import { compareContents } from "./contents.ts";
import { changedExamples, withoutExamples } from "./examples.ts";
import { compareMethods, wasAnnounced } from "./method-rules.ts";
import { plain } from "./plain.ts";

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
    const [bareBefore, bareNow] = [before, now].map((document) => plain(withoutExamples(document))) as [
      Document,
      Document,
    ];
    if (JSON.stringify(bareBefore) !== JSON.stringify(bareNow)) {
      changes.push(...(await compareContents(api, bareBefore, bareNow)));
    }
    const examples = changedExamples(before, now);
    const remark = { api, impact: "patch", subject: "", seenIn: [] } as const;
    if (examples.length > 0) changes.push({ ...remark, text: `${tellExamples(examples)}.` });
    // The bundle is published: whatever differs in it needs a version.
    if (!changes.some((change) => change.api === api)) changes.push({ ...remark, text: "Order or remarks only." });
  }
  return { changes, impact: worst(changes.map(({ impact }) => impact)), unannounced };
}

function tellExamples(names: readonly string[]): string {
  const shown = names
    .slice(0, 5)
    .map((name) => `\`${name}\``)
    .join(", ");
  return `Examples: ${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`;
}
