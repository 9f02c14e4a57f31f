import * as z from "zod/mini";

/** Whether a value has a key. */
export type Has = (key: string) => boolean;

/** Accepts every key, for a schema that has all of them. */
export const hasAll: Has = () => true;

/** The keys of a block, or those of the blocks of a list together. */
export function keysOf(value: unknown): Has {
  const blocks: readonly unknown[] = Array.isArray(value) ? value : [value];
  return (key) => blocks.some((one) => typeof one === "object" && one !== null && Object.hasOwn(one, key));
}

/** The schemas of keys that may be left out. */
type Parts = Readonly<Record<string, () => z.ZodMiniType>>;

type Made<P extends Parts> = { readonly [Name in keyof P]: ReturnType<P[Name]> };

/**
 * The schemas of the keys that a value has. It takes longer to make a schema than to check a value. So a key that the value lacks
 * has a shared schema, which accepts its absence.
 */
export const partly = <P extends Parts>(parts: P, has: Has): Made<P> =>
  Object.fromEntries(Object.entries(parts).map(([name, make]) => [name, has(name) ? make() : ABSENT])) as Made<P>;

const ABSENT = z.optional(z.unknown());
