import { apis } from "@rollcall/codegen";
import { type Impact, worst } from "../versions/impact.ts";
import type { Bundles } from "./bundle.ts";
import type { Change } from "./change.ts";
import { listed } from "./changelog.ts";
import { compareContents } from "./contents.ts";
import { changedExamples, withoutExamples } from "./examples.ts";
import { compareMethods, wasAnnounced } from "./method-rules.ts";
import { plain } from "./plain.ts";

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
    const [bare, bareNow] = [plain(withoutExamples(before)), plain(withoutExamples(now))];
    if (JSON.stringify(bare) !== JSON.stringify(bareNow)) found.push(...(await compareContents(api, bare, bareNow)));
    const examples = changedExamples(before, now).map((name) => `\`${name}\``);
    const remark = { api, impact: "patch", subject: "", seenIn: [] } as const;
    if (examples.length > 0) found.push({ ...remark, text: `Examples: ${listed(examples, 5)}.` });
    // The bundle is published, so any difference needs a version.
    changes.push(...(found.length > 0 ? found : [{ ...remark, text: "Order or remarks only." }]));
  }
  return { changes, impact: worst(changes.map(({ impact }) => impact)), unannounced };
}
