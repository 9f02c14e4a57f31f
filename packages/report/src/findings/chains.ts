import { printable } from "@rollcall/audit";
import type { Finding, Judgement } from "@rollcall/audit/rules";
import { nameOf } from "../subjects.js";
import type { Look } from "../terminal/text.js";
import { fit, padded, widthOf, wrapped } from "../terminal/width.js";
import type { Limits } from "./budget.js";
import { type Listed, listed } from "./listed.js";

/** Several findings that are one danger together. */
export const chainsOf = ({ findings }: Pick<Judgement, "findings">): readonly Finding[] =>
  findings.filter(({ parts, suppressed }) => parts !== undefined && !suppressed);

/** Who, what and where, for each chain. */
export const chainLines = (
  chains: readonly Finding[],
  { chains: most, rows }: Pick<Limits, "chains" | "rows">,
  look: Look,
  file: string,
): Listed => listed(chains, most, file, (chain) => linesOf(chain, rows, look));

/** A long name is cut before what it does and where that leads. */
function linesOf({ because, rule, subject, title }: Finding, rows: number, { paint, width }: Look): readonly string[] {
  const name = printable(nameOf(subject));
  const text = printable(because ?? `${nameOf(subject)}: ${title}`);
  const rest = text.startsWith(name) ? text.slice(name.length) : "";
  const room = width - 2 - RULE;
  const who = rest === "" ? text : fit(name, Math.max(NAME, rows * room - widthOf(rest))) + rest;
  return wrapped(who, room, rows).map(
    (line, at) => `  ${paint.dim(padded(at === 0 ? rule : "", RULE))}${paint.red(line)}`,
  );
}

/** The columns of a rule's id, and those that a name has at least. */
const RULE = 10;
const NAME = 10;
