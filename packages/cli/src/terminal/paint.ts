import { type Paint, plain } from "@rollcall/report";
import type { Environment } from "../context.js";

const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

const colours: Paint = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
};

/** The values of `FORCE_COLOR` that turn colours on, as Node reads them. Any other turns them off. */
const ON = ["", "1", "2", "3", "true"];

/** Colours on a terminal that is not dumb, unless `NO_COLOR` is set. `FORCE_COLOR` outweighs all of that, also without a terminal. */
export function paintFor(
  stream: { readonly isTTY?: boolean | undefined },
  { FORCE_COLOR, NO_COLOR, TERM }: Environment,
): Paint {
  if (FORCE_COLOR !== undefined) return ON.includes(FORCE_COLOR) ? colours : plain;
  return stream.isTTY === true && !NO_COLOR && TERM !== "dumb" ? colours : plain;
}
