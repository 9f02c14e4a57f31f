import type { Hooks } from "@rollcall/clients/core";

const NAMES = ["onRequest", "onResponse", "onRetry", "onRateLimit"] as const;

/** Hooks that call those of two observers. */
export function hooksOfBoth(one: Hooks | undefined, other: Hooks | undefined): Hooks | undefined {
  if (!one || !other) return one ?? other;
  const both = NAMES.map((name) => [
    name,
    (event: Parameters<NonNullable<Hooks["onRequest"]>>[0]) => {
      one[name]?.(event);
      other[name]?.(event);
    },
  ]);
  return Object.fromEntries(both);
}
