import { printable } from "@rollcall/audit";
import type { Finding, Judgement } from "@rollcall/audit/rules";
import { nameOf } from "../subjects.js";
import type { Look } from "../terminal/text.js";
import { fit, padded, widthOf } from "../terminal/width.js";
import { type Listed, listed } from "./listed.js";

/** Several findings that are one danger together. */
export const chainsOf = ({ findings }: Pick<Judgement, "findings">): readonly Finding[] =>
  findings.filter(({ parts, suppressed }) => parts !== undefined && !suppressed);

/** Who, what and where, a chain a line. */
export const chainLines = (chains: readonly Finding[], most: number, look: Look, file: string): Listed =>
  listed(chains, most, file, (chain) => [chainLine(chain, look)]);

/** A long name is cut before what it does and where that leads. */
function chainLine({ because, rule, subject, title }: Finding, { paint, width }: Look): string {
  const name = printable(nameOf(subject));
  const text = printable(because ?? `${nameOf(subject)}: ${title}`);
  const rest = text.startsWith(name) ? text.slice(name.length) : "";
  const room = width - 2 - RULE;
  const who = rest === "" ? "" : fit(name, Math.max(NAME, room - widthOf(rest)));
  const words = who === "" ? fit(text, room) : who + fit(rest, room - widthOf(who));
  return `  ${paint.dim(padded(rule, RULE))}${paint.red(words)}`;
}

/** The columns of a rule's id, and those that a name has at least. */
const RULE = 10;
const NAME = 10;
