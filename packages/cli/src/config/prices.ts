import type { Prices } from "@rollcall/report/tables";
import type { PriceSettings } from "./file/shape.js";

/** The prices of a configuration. Undefined if it has none. */
export const pricesOf = (given: PriceSettings | undefined): Prices | undefined =>
  given && { currency: given.currency, odin: given.odin ?? {}, purecloud: given.purecloud ?? {} };

/** Reads the note of the prices that the reports of an audit were written with. Undefined if there is none, or if it is damaged. */
export function notedPrices(note: string | undefined): Prices | undefined {
  try {
    const { currency, odin, purecloud } = JSON.parse(note ?? "{}") as Record<string, unknown>;
    return typeof currency === "string" && isList(odin) && isList(purecloud)
      ? { currency, odin, purecloud }
      : undefined;
  } catch {
    return undefined;
  }
}

const isList = (value: unknown): value is Readonly<Record<string, number>> =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "number");
