import type { Prices } from "@rollcall/report/tables";
import type { PriceSettings } from "./file/shape.js";

/** The prices of a configuration. Undefined if it has none. */
export const pricesOf = (given: PriceSettings | undefined): Prices | undefined =>
  given && { currency: given.currency, odin: given.odin ?? {}, purecloud: given.purecloud ?? {} };
