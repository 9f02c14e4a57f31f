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
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly findings: Readonly<Record<Severity, number>>;
}
