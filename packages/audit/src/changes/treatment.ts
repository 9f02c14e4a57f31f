import type { InForce } from "../record/odin/plans.js";
import type { ChangeValue } from "./change.js";

/**
 * How a value of the clean view is compared. The type parameter is the value without {@link Fact} and null, so a table cannot
 * treat a field as something that it is not.
 */
export type Treatment<in T = never> =
  /** Never compared, and why. */
  | { readonly how: "noise"; readonly why: string }
  /** Compared on request. */
  | { readonly how: "volatile"; readonly of: Treatment<T> }
  | Value<T>
  | { readonly how: "parts"; readonly parts: Parts<T> }
  | Members<T>
  | { readonly how: "inForce"; readonly of: Treatment<never> };

interface Value<in T> {
  readonly how: "value";
  readonly read?: (value: T) => ChangeValue;
  /** Whether null means that the platform did not say it. Usually it means that there is none. */
  readonly unsaid?: true;
  readonly moves?: true;
}

interface Members<in T> {
  readonly how: "set";
  /** The members with their keys and names, and which of them nobody knows anything of. */
  readonly members: (value: T) => readonly Member[];
  /** Of each member. Absent if a member is nothing but its name. */
  readonly parts?: Parts<never>;
}

/** A member of a list. */
export interface Member {
  /** The same in both audits. */
  readonly key: string;
  /** For people. */
  readonly label: string;
  readonly item: object | string;
  /** Why nobody knows whether it is there. */
  readonly unsure?: string | undefined;
}

/** The value of a fact. Other types stay. */
type Known<T> = NonNullable<T extends { readonly known: true; readonly value: infer V } ? V : Exclude<T, Unknown>>;
type Unknown = { readonly known: false };

/** The treatment of every field, so a new one must be decided. */
export type Parts<in T> = { readonly [Name in keyof T]-?: Treatment<Known<T[Name]>> };

/** Never compared. @param why it is no change, or which field tells it */
export const noise = (why: string): Treatment<unknown> => ({ how: "noise", why });

/** Compared on request only. */
export const onRequest = <T>(of: Treatment<T>): Treatment<T> => ({ how: "volatile", of });

/** Compared as it is. */
export const scalar: Treatment<string | number | boolean> = { how: "value" };

/** Compared as it is. If an audit has null, the platform did not say it, and nothing is compared. */
export const said: Treatment<string | number | boolean> = { how: "value", unsaid: true };

/** The place of a user. Another one is a move. */
export const place: Treatment<string> = { how: "value", moves: true };

/** Compared by what `read` makes of it. */
export const readAs = <T>(read: (value: T) => ChangeValue): Treatment<T> => ({ how: "value", read });

/** The same. If it makes null of it, the platform did not say it. */
export const saidAs = <T>(read: (value: T) => ChangeValue): Treatment<T> => ({ how: "value", read, unsaid: true });

/** Field by field. */
export const partsOf = <T>(parts: Parts<T>): Treatment<T> => ({ how: "parts", parts });

/** Case and blanks at the ends are nothing to BroadWorks. */
export const folded = (text: string): string => text.trim().toLowerCase();

/** A list of texts without an order. @param keyOf makes the same of texts that mean the same */
export const textsBy = (keyOf: (text: string) => string): Treatment<readonly string[]> => ({
  how: "set",
  members: (texts) => texts.map((text) => ({ key: keyOf(text), label: text, item: text })),
});

/** A list of objects without an order. */
export function setOf<T extends object>(
  options: {
    /** What makes a member the same in both audits: its id, else its name. */
    readonly key: (item: T) => string;
    readonly label: (item: T) => string;
    readonly unsure?: (item: T) => string | undefined;
  },
  parts?: Parts<T>,
): Treatment<readonly T[]> {
  const { key, label, unsure } = options;
  return {
    how: "set",
    members: (items) => items.map((item) => ({ key: key(item), label: label(item), item, unsure: unsure?.(item) })),
    ...(parts && { parts: parts as Parts<never> }),
  };
}

/** A calling plan with whose it is. */
export const inForce = <T>(of: Treatment<T>): Treatment<InForce<T>> => ({ how: "inForce", of: of as Treatment<never> });
