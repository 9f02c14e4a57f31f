import { PLATFORM_NAMES } from "../../../platform-names.js";
import type { PlatformEvidence } from "./evidence.js";
import type { Note } from "./reader.js";
import type { Verdict } from "./run-probes.js";

/** The evidence as Markdown for an issue. It holds statuses and shapes, and no value of a tenant. */
export function markdown(platforms: readonly PlatformEvidence[], version: string): string {
  return [`# Evidence from rollcall doctor ${version}`, "", ...platforms.flatMap(ofPlatform)].join("\n");
}

function ofPlatform({ platform, login, calls, verdicts, left, writes }: PlatformEvidence): string[] {
  const settled = verdicts.filter(({ answer }) => answer !== null).length;
  const counts = `${settled} of ${verdicts.length + left} questions are settled, with ${calls} calls`;
  return [
    `## ${PLATFORM_NAMES[platform]}${login === undefined ? "" : `, login of level ${login}`}`,
    "",
    `${counts}.${left > 0 ? ` ${left} were not asked, because the run ended early.` : ""}`,
    "",
    "| question | fact | verdict |",
    "|---|---|---|",
    ...verdicts.map(({ id, fact, answer, why }) => `| ${id} | ${fact} | ${answer ?? `not settled: ${why}`} |`),
    ...writes.map(({ id, fact }) => `| ${id} | ${fact} | needs a write; not asked |`),
    "",
    ...verdicts.flatMap(ofVerdict),
  ];
}

function ofVerdict({ id, question, answer, why, evidence }: Verdict): string[] {
  const verdict = answer === null ? `Not settled: ${why}.` : `**${answer}**. ${why}`;
  return [`### ${id}`, "", question, verdict, "", ...folded(evidence), ...(evidence.length > 0 ? [""] : [])];
}

/** One line for calls that are alike. */
function folded(evidence: readonly Note[]): string[] {
  const counts = new Map<string, number>();
  for (const { method, path, status, shape } of evidence) {
    const line = `- \`${method} ${path}\` → ${status === 0 ? "" : `${status} `}\`${shape}\``;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${line}${count > 1 ? ` (${count} calls)` : ""}`);
}
