import { type Bump, larger } from "../versions/impact.ts";
import type { Pending } from "../versions/pending.ts";
import { changelog, headline } from "./changelog.ts";
import type { SpecDiff } from "./compare.ts";

/** The packages that change if the specs change, and their folders. */
export const madeOfSpecs = { "@rollcall/specs": "specs", "@rollcall/clients": "packages/clients" } as const;

const listMark = "By operation:";

/** The id of the changeset that `pnpm spec:changeset` writes: the first that is not `used` for earlier changes. */
export function changesetId(used: readonly string[]): string {
  const name = (count: number): string => (count === 1 ? "spec-changes" : `spec-changes-${count}`);
  let count = 1;
  while (used.includes(name(count))) count++;
  return name(count);
}

/**
 * The changeset for a change of the specs. Of one that is there already, it keeps what a person wrote between the first line and
 * the list, other packages, and bumps that are larger.
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
  const prose = proseOf(before?.summary ?? "");
  const parts = [
    headline(diff.changes),
    ...(prose === "" ? [] : [prose]),
    listMark,
    changelog(diff.changes).join("\n"),
  ];
  return `---\n${front}---\n\n${parts.join("\n\n")}\n`;
}

/**
 * What a person wrote into it: all but the first line and the list. What stands below the list goes above it, and so does
 * what stands between its lines.
 */
export function proseOf(summary: string): string {
  const [head = "", ...below] = summary.split(new RegExp(`^${listMark}\r?$`, "m"));
  const rest = below.join("").split("\n");
  const written = rest.filter((line) => !/^- (\*\*Breaking\.\*\* )?(Odin|PureCloud)[,:]/.test(line)).join("\n");
  return [head.replace(/^.*The specs: .*$/m, ""), written]
    .map((part) => part.replace(/\n{3,}/g, "\n\n").trim())
    .filter((part) => part !== "")
    .join("\n\n");
}
