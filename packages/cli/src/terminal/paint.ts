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

/** Colours on a terminal that is not dumb, unless `NO_COLOR` is set. */
export function paintFor(stream: { readonly isTTY?: boolean | undefined }, environment: Environment): Paint {
  const isColoured = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
  return isColoured ? colours : plain;
}
