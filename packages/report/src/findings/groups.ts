import { printable } from "@rollcall/audit";
import type { RankedScope } from "@rollcall/audit/rules";
import { PLATFORMS } from "../platforms.js";
import { type Look, labelled } from "../terminal/text.js";
import { COUNTS } from "./look.js";

/** How many people of each group have a high finding, of those who were checked. */
export const groupLines = (groups: readonly RankedScope[], look: Look): string[] =>
  groups.flatMap((group) => groupLine(group, look));

function groupLine({ platform, scope, found, evaluated, all, bound }: RankedScope, { paint, width }: Look): string[] {
  const where = platform === "odin" ? `${PLATFORMS.odin} ${scope}` : PLATFORMS.purecloud;
  const unchecked = all - evaluated;
  const rank = bound === null ? ", so it has no rank" : "";
  const gap = unchecked > 0 ? `. ${unchecked} of ${all} could not be checked${rank}` : "";
  const share = `${found} of ${evaluated}`;
  const [first = "", ...rest] = labelled(share, printable(`${where}${gap}`), { indent: 2, column: COUNTS, width });
  const colour = found > 0 ? paint.red : gap === "" ? paint.green : paint.yellow;
  return [first.replace(share, () => colour(share)), ...rest];
}
