import { printable } from "@rollcall/audit";
import type { Judgement } from "@rollcall/audit/rules";
import { count } from "../terminal/words.js";

/** Suppressed findings, and suppressions that hide nothing. */
export function suppressionLines({ unused, expired, findings }: Judgement): string[] {
  const hidden = findings.filter(({ suppressed }) => suppressed).length;
  return [
    ...(hidden > 0 ? [`  ${count(hidden, "finding")} ${hidden === 1 ? "is" : "are"} suppressed`] : []),
    ...expired.map(({ id, until, owner }) => printable(`  expired on ${until}: ${id} (${owner})`)),
    ...unused.map(({ id, owner }) => printable(`  unused: ${id} (${owner}). No finding has it`)),
  ];
}
