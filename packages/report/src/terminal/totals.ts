import { printable } from "@rollcall/audit";
import { PLATFORMS } from "../platforms.js";
import type { Total, Totals } from "../totals.js";
import { labelled } from "./text.js";

/** What was found, a line for each fact. */
export function totalsLines({ odin, purecloud, onBoth }: Totals, width: number): string[] {
  const rows = [
    [PLATFORMS.odin, String(odin.users)],
    [PLATFORMS.purecloud, String(purecloud.users)],
    ["on both", `${inWords(onBoth)}, by e-mail address`],
    ["forward calls", `${PLATFORMS.odin}: ${inWords(odin.forwarding)}`],
    ["", `${PLATFORMS.purecloud}: ${inWords(purecloud.forwarding)}`],
    ["not registered", `${PLATFORMS.odin}: ${inWords(odin.unregistered)}`],
  ] as const;
  return rows.flatMap(([label, text]) => labelled(label, printable(text), { indent: 2, column: 16, width }));
}

/** A number, the first names, and how many were not read. */
function inWords({ users, first, unread }: Total): string {
  const others = users - first.length;
  const names = [...first, ...(others > 0 ? [`${others} more`] : [])].join(", ");
  const gap = unread > 0 ? `, and ${unread} of whom it was not read` : "";
  return `${users}${users > 0 ? ` (${names})` : ""}${gap}`;
}
