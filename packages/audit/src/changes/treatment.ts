import type { InForce } from "../record/odin/plans.js";
import type { ChangeValue } from "./change.js";

/** How a value of the clean view is compared. */
export type Treatment =
  /** Never compared, and why. */
  | { readonly how: "noise"; readonly why: string }
  /** Compared on request. */
  | { readonly how: "volatile"; readonly of: Treatment }
  | {
      readonly how: "value";
      readonly read?: (value: never) => ChangeValue;
      /** Whether null means that the platform did not say it. Usually it means that there is none. */
      readonly unsaid?: true;
      readonly moves?: true;
    }
  | { readonly how: "parts"; readonly parts: AnyParts }
  | {
      readonly how: "set";
      readonly members: (value: never) => readonly Member[];
      /** As of a value. */
      readonly unsaid?: true;
      /** Of each member. Absent if a member has only a name. */
      readonly parts?: AnyParts;
    }
  /** A calling plan with whose it is. */
  | { readonly how: "inForce"; readonly of: Treatment };

/** Treatments by field. */
export type AnyParts = { readonly [name: string]: Treatment };

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

/** The treatment of a type. The type keeps a table from treating a field as something else. */
export type Of<T> = Treatment & { readonly treats?: (value: T) => void };

/** The value of a fact. Other types stay. */
type Known<T> = NonNullable<
  T extends { readonly known: true; readonly value: infer V } ? V : Exclude<T, { readonly known: false }>
>;

/** The treatment of every field, so a new one must be decided. */
export type Parts<T> = { readonly [Name in keyof T]-?: Of<Known<T[Name]>> };

/** Never compared. @param why it is no change, or which field has it */
export const noise = (why: string): Of<unknown> => ({ how: "noise", why });

/** Compared on request only. */
export const onRequest = <T>(of: Of<T>): Of<T> => ({ how: "volatile", of });

/** Compared as it is. */
export const scalar: Of<string | number | boolean> = { how: "value" };

/** Compared as it is. If an audit has null, the platform did not say it, and nothing is compared. */
export const said: Of<string | number | boolean> = { how: "value", unsaid: true };

/** The place of a user. Another one is a move. */
export const place: Of<string> = { how: "value", moves: true };

/** Compared by what `read` makes of it. */
export const readAs = <T>(read: (value: T) => ChangeValue): Of<T> => ({ how: "value", read });

/** The same. If it makes null of it, the platform did not say it. */
export const saidAs = <T>(read: (value: T) => ChangeValue): Of<T> => ({ how: "value", read, unsaid: true });

/** Field by field. */
export const partsOf = <T>(parts: Parts<NoInfer<T>>): Of<T> => ({ how: "parts", parts: parts as AnyParts });

/** Case and blanks at the ends are nothing to BroadWorks. */
export const folded = (text: string): string => text.trim().toLowerCase();

/** A list of texts without an order. @param keyOf makes the same of texts that mean the same */
export const textsBy = (keyOf: (text: string) => string): Of<readonly string[]> => ({
  how: "set",
  members: (texts: readonly string[]) => texts.map((text) => ({ key: keyOf(text), label: text, item: text })),
});

/** What distinguishes the members of a list. */
interface Distinction<T> {
  /** What makes a member the same in both audits: its id, else its name. */
  readonly key: (item: T) => string;
  readonly label: (item: T) => string;
  readonly unsure?: (item: T) => string | undefined;
  readonly unsaid?: true;
}

/** A list of objects without an order. */
export function setOf<T extends object>(
  { key, label, unsure, unsaid }: Distinction<T>,
  parts?: Parts<NoInfer<T>>,
): Of<readonly T[]> {
  return {
    how: "set",
    members: (items: readonly T[]) =>
      items.map((item) => ({ key: key(item), label: label(item), item, unsure: unsure?.(item) })),
    ...(unsaid && { unsaid }),
    ...(parts && { parts: parts as AnyParts }),
  };
}

/** A calling plan with whose it is. */
export const inForce = <T>(of: Of<T>): Of<InForce<T>> => ({ how: "inForce", of });
