import { printable } from "@rollcall/audit";
import type { Finding, Judgement } from "@rollcall/audit/rules";
import { nameOf } from "../subjects.js";
import type { Look } from "../terminal/text.js";
import { fit } from "../terminal/width.js";
import { type Listed, listed } from "./listed.js";

/** Several findings that are one danger together. */
export const chainsOf = ({ findings }: Pick<Judgement, "findings">): readonly Finding[] =>
  findings.filter(({ parts, suppressed }) => parts !== undefined && !suppressed);

/** Who, what and where, a chain a line. */
export const chainLines = (chains: readonly Finding[], most: number, look: Look, file: string): Listed =>
  listed(chains, most, file, (chain) => {
    const { because, rule, subject, title } = chain;
    const text = printable(because ?? `${nameOf(subject)}: ${title}`);
    const end = ` (${rule})`;
    return [`  ${look.paint.red(fit(text, look.width - 2 - end.length))}${look.paint.dim(end)}`];
  });
