import type { Severity } from "@rollcall/audit/rules";

/** What licences, services and service packs cost in a month, by name. */
export interface Prices {
  /** The ISO code of the currency, such as `EUR`. */
  readonly currency: string;
  /** The price of one in a month, by platform and name. A name may end with `*`. */
  readonly odin: Readonly<Record<string, number>>;
  readonly purecloud: Readonly<Record<string, number>>;
}

/** An earlier audit of the history, with its findings by severity. */
export interface PastAudit {
  /** ISO 8601, UTC, as the next one. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** The token of that audit, if it is redacted. */
  readonly token?: string | undefined;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** Whether a configured name, which may end with `*`, is that of a licence. Upper and lower case are the same. */
export function fitsName(configured: string, name: string): boolean {
  const [text, wanted] = [configured.toLowerCase(), name.toLowerCase()];
  return text.endsWith("*") ? wanted.startsWith(text.slice(0, -1)) : text === wanted;
}

/** No price is known. */
export const NO_PRICES: Prices = { currency: "", odin: {}, purecloud: {} };

/**
 * The price of one in a month. Upper and lower case are the same. A whole name comes before names with `*`, and of those the
 * longest one counts. Undefined if the list has none.
 */
export function priceOf(prices: Prices, platform: "odin" | "purecloud", name: string): number | undefined {
  const fits = Object.entries(prices[platform]).filter(([one]) => fitsName(one, name));
  const rank = ([one]: readonly [string, number]) => (one.endsWith("*") ? one.length : Number.POSITIVE_INFINITY);
  return fits.sort((one, other) => rank(other) - rank(one))[0]?.[1];
}
