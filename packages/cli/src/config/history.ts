import { isTenantName } from "@rollcall/audit/journal";
import { wholeNumber } from "./choice.js";
import type { OutFlagName } from "./flags/out.js";
import { type GivenFlags, wordFor } from "./given.js";
import { UsageError } from "./usage-error.js";

/** A history that an audit is added to. */
export interface HistoryRequest {
  readonly folder: string;
  readonly tenant: string;
  /** Whether its newest unfinished audit is finished. */
  readonly resume: boolean;
  /** How many finished audits stay. Undefined for all. */
  readonly keep: number | undefined;
  /** Whether the report says what changed since the last audit. */
  readonly sinceLast: boolean;
}

/** Flags that need a history. */
const NEEDY = ["tenant", "since-last", "keep", "fail-on-new"] as const;
/** The tenant without `--tenant`. */
const TENANT = "default";

/** Reads the flags of a history. Undefined if the audit is in none. @throws UsageError */
export function historyRequest(given: GivenFlags<OutFlagName>): HistoryRequest | undefined {
  const folder = given.get("history")?.[0];
  if (folder === undefined) {
    const needy = NEEDY.find((name) => given.has(name));
    if (needy !== undefined) throw new UsageError(`${wordFor(given, needy)} needs --history DIR`);
    return undefined;
  }
  if (given.has("out")) throw new UsageError("--out and --history cannot be used together. Give one");
  if (given.has("restart"))
    throw new UsageError("--restart is for --out. With --history each audit has its own folder, so leave it out");
  const tenant = given.get("tenant")?.[0] ?? TENANT;
  if (!isTenantName(tenant))
    throw new UsageError("--tenant must be up to 64 letters, digits, dots, underscores and hyphens, such as acme-uk");
  const keep = given.get("keep")?.[0];
  return {
    ...{ folder, tenant, resume: given.has("resume"), sinceLast: given.has("since-last") },
    keep: keep === undefined ? undefined : wholeNumber("keep", keep, 1),
  };
}

/** The tenant of a history that somebody named. */
export const tenantIn = (history: HistoryRequest | undefined): string | undefined =>
  history?.tenant === TENANT ? undefined : history?.tenant;
