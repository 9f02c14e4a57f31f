import type { CleanUser } from "@rollcall/audit";
import type { NoiseEntry } from "../../src/index.js";

type Value = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Value => typeof value === "object" && value !== null;

/** Lists by their text, because the platforms send them in any order. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, sorted(one)])) : value;
}

/** A value without some fields, at any depth. */
export function without(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, names));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(kept.map(([name, one]) => [name, without(one, names)]));
}

/** An expiry without its days, because they count down. */
const classOf = (value: unknown): unknown => {
  if (Array.isArray(value) || !isObject(value)) return value;
  if (value.kind === "days") return { kind: Number(value.days) < 0 ? "expired" : "days" };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, classOf(one)]));
};

/** Fields of which a class remains, although their value moves. */
const CLASSES = new Set(["passwordExpiry", "portalPasscode"]);

/** A field of the clean view as text, without what the noise moves. Undefined if nothing is left of it. */
export function quiet(user: CleanUser, field: string, noise: readonly NoiseEntry[]): string | undefined {
  let value: unknown = (user as unknown as Value)[field];
  for (const { platform, fields, moves } of noise) {
    if (platform !== user.platform || !fields.includes(field)) continue;
    if (CLASSES.has(field)) value = classOf(value);
    else if (moves === "value") return undefined;
    else if (moves !== "order") value = without(value, new Set([moves]));
  }
  return JSON.stringify(sorted(value));
}
