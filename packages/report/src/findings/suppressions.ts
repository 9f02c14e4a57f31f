import { printable } from "@rollcall/audit";
import type { Judgement } from "@rollcall/audit/rules";
import type { Look } from "../terminal/text.js";
import { fit } from "../terminal/width.js";
import { count } from "../terminal/words.js";
import { listed } from "./listed.js";

/** Suppressed findings, and suppressions that hide nothing. */
export function suppressionLines(
  { unused, expired, findings }: Judgement,
  most: number,
  { width }: Look,
): readonly string[] {
  const hidden = findings.filter(({ suppressed }) => suppressed).length;
  const idle = [
    ...expired.map(({ id, until, owner }) => `expired on ${until}: ${id} (${owner})`),
    ...unused.map(({ id, owner }) => `unused, because no finding has it: ${id} (${owner})`),
  ];
  return [
    ...(hidden > 0 ? [`  ${count(hidden, "finding")} ${hidden === 1 ? "is" : "are"} suppressed`] : []),
    ...listed(idle, most, "see --details", (text) => [`  ${fit(printable(text), width - 2)}`]),
  ];
}
