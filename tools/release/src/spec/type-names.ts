import { type Document, reachOf } from "@rollcall/codegen";
import type { MethodChange } from "./method-rules.ts";

/** A change of a type that callers import by its name. */
export type NameChange = Omit<MethodChange, "method" | "gone"> & { readonly name: string; readonly gone: boolean };

/**
 * The named types that come and go. An enum is open where an answer can hold it, and closed where only callers send it; which of
 * the two depends on all operations, so that an edit elsewhere can turn it. Redocly knows nothing of this, and takes a type that
 * goes for renamed where another like it comes.
 */
export function compareTypeNames(base: Document, revision: Document): NameChange[] {
  const [before, now] = [base, revision].map((document) => new Set(Object.keys(document.components?.schemas ?? {})));
  if (before === undefined || now === undefined) return [];
  const [opened, open] = [reachOf(base).openEnums, reachOf(revision).openEnums];
  return [...new Set([...before, ...now])].flatMap((name): NameChange[] => {
    if (!now.has(name)) return [{ name, impact: "breaking", text: "Removed: this type.", gone: true }];
    if (!before.has(name)) return [{ name, impact: "minor", text: "New: this type.", gone: false }];
    // Redocly tells of one that is no enum now, or was none.
    const isEnum = [base, revision].every((document) => Array.isArray(document.components?.schemas?.[name]?.enum));
    if (!isEnum || opened.has(name) === open.has(name)) return [];
    const text = open.has(name)
      ? `Answers can hold it now, so it is open: requests take \`Known${name}\`.`
      : `No answer holds it any more, so it is closed: \`Known${name}\` is gone.`;
    return [{ name, impact: "breaking", text, gone: false }];
  });
}
