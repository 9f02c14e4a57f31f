import { printable } from "@rollcall/audit";
import type { UserSummary } from "../summary.js";
import { textOf } from "./facts.js";
import { odinRows } from "./odin-user.js";
import { pureCloudRows } from "./purecloud-user.js";
import { labelled, type Paint } from "./text.js";

/** A heading for one user, then a line for each thing that an administrator looks for. */
export function userLines(summary: UserSummary, paint: Paint, width: number): string[] {
  const layout = { indent: 4, column: 11, width };
  const { user, notOk } = summary;
  const rows = user.platform === "odin" ? odinRows(user) : pureCloudRows(user);
  const state = user.platform === "odin" ? [] : [`(${textOf(user.state, "?")})`];
  const heading = [textOf(user.name, "(no name)"), ...state].join(" ");
  const hasHole = notOk.some(({ status }) => status !== "unavailable");
  return [
    `  ${paint.bold(printable(heading))}`,
    ...rows.flatMap(([label, text]) => labelled(label, printable(text), layout)),
    ...labelled("sections", outcomesOf(summary), layout).map(hasHole ? paint.yellow : paint.dim),
    "",
  ];
}

function outcomesOf({ sections, notOk }: UserSummary): string {
  const count = `${sections - notOk.length} of ${sections} ok`;
  return [count, ...notOk.map(({ section, status }) => `${section} ${status}`)].join(", ");
}
