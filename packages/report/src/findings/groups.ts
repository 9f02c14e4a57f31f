import { printable } from "@rollcall/audit";
import type { RankedScope } from "@rollcall/audit/rules";
import { PLATFORMS } from "../platforms.js";
import type { Look } from "../terminal/text.js";
import { fit, padded } from "../terminal/width.js";
import { listed } from "./listed.js";
import { COUNTS } from "./look.js";

/** How many people of each group have a high finding, of those who were checked. */
export const groupLines = (groups: readonly RankedScope[], most: number, look: Look, file: string) =>
  listed(groups, most, file, (group) => groupLine(group, look));

function groupLine({ platform, scope, found, evaluated, all, bound }: RankedScope, { paint, width }: Look): string[] {
  const where = platform === "odin" ? `${PLATFORMS.odin} ${scope}` : PLATFORMS.purecloud;
  const unchecked = all - evaluated;
  const rank = bound === null ? ", so no rank" : "";
  const gap = unchecked > 0 ? `, ${unchecked} not checked${rank}` : "";
  const share = padded(`${found} of ${evaluated}`, COUNTS);
  const colour = found > 0 ? paint.red : gap === "" ? paint.green : paint.yellow;
  const room = width - 2 - COUNTS;
  const name = printable(where);
  if (room - gap.length >= NAME) return [`  ${colour(share)}${fit(name, room - gap.length)}${gap}`];
  return [`  ${colour(share)}${fit(name, room)}`, ...(gap === "" ? [] : [`  ${gap.slice(2)}`])];
}

/** The columns that the name of a group has at least. Otherwise what was not checked has its own line. */
const NAME = 12;
