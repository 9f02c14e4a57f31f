import { type Bump, larger } from "../versions/impact.ts";
import type { Pending } from "../versions/pending.ts";
import { changelog, headline } from "./changelog.ts";
import type { SpecDiff } from "./compare.ts";

/** The packages that change if the specs change, and their folders. */
export const madeOfSpecs = { "@rollcall/specs": "specs", "@rollcall/clients": "packages/clients" } as const;

const listMark = "By operation:";

/** The id of the changeset that `pnpm spec:changeset` writes. It is the first that is not `used` for earlier changes. */
export function changesetId(used: readonly string[]): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? "spec-changes" : `spec-changes-${count}`;
    if (!used.includes(id)) return id;
  }
}

/**
 * The changeset for a change of the specs. It keeps parts of an earlier one: the sentences that a person wrote, other packages, and
 * larger bumps.
 */
export function changesetText(
  diff: SpecDiff,
  bump: Bump,
  before: Pick<Pending, "summary" | "releases"> | undefined,
): string {
  const bumps = new Map<string, Bump | "none">(before?.releases.map(({ name, type }) => [name, type]));
  for (const name of Object.keys(madeOfSpecs)) {
    const had = bumps.get(name);
    bumps.set(name, larger(had === "none" ? undefined : had, bump) ?? bump);
  }
  const front = [...bumps].map(([name, type]) => `"${name}": ${type}\n`).join("");
  const list = changelog(diff.changes).join("\n");
  const parts = [headline(diff.changes), proseOf(before?.summary ?? ""), listMark, list].filter((part) => part !== "");
  return `---\n${front}---\n\n${parts.join("\n\n")}\n`;
}

/** What a person wrote into the changeset: all except the first line and the list. Text below the list moves above it. */
export function proseOf(summary: string): string {
  const [head = "", ...below] = summary.split(new RegExp(`^${listMark}\r?$`, "m"));
  const rest = below.join("").split("\n");
  const written = rest.filter((line) => !/^- (\*\*Breaking\.\*\* )?(Odin|PureCloud)[,:]/.test(line)).join("\n");
  return [head.replace(/^.*The specs: .*$/m, ""), written]
    .map((part) => part.replace(/\n{3,}/g, "\n\n").trim())
    .filter((part) => part !== "")
    .join("\n\n");
}
