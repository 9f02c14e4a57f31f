import type { Shard } from "@rollcall/audit";
import { UsageError } from "./usage-error.js";

/** A part `index/of`: a shard, or a share of a limit. */
export type Fraction = Shard;

/** Reads `--shard`. @throws UsageError for what is no part of an audit */
export function shardOf(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const shard = fraction(value);
  if (!shard)
    throw new UsageError("--shard must be K/N with K from 1 to N, such as 3/16 for the third of sixteen parts");
  return shard;
}

/** Reads `--rate-share`. @throws UsageError for what is no part of a limit */
export function rateShareOf(value: string | undefined): Fraction | undefined {
  if (value === undefined) return undefined;
  const share = fraction(value);
  if (!share) throw new UsageError("--rate-share must be a part of the limit, such as 1/16");
  return share;
}

function fraction(value: string): Fraction | undefined {
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  return index !== undefined && of !== undefined && index >= 1 && index <= of ? { index, of } : undefined;
}
