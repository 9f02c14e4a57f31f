import { type Document, reachOf } from "@rollcall/codegen";
import type { TypeChange } from "./change.ts";

/**
 * The named types that appear or disappear, and enums that become open or closed. An enum is open if an answer can contain it. That
 * depends on all operations, so an edit elsewhere can change it. Redocly does not know this, and reports a removed type as renamed
 * if a similar one appears.
 */
export function compareTypeNames(base: Document, revision: Document): TypeChange[] {
  const typesOf = (document: Document) => document.components?.schemas ?? {};
  const [before, now] = [typesOf(base), typesOf(revision)];
  const [opened, open] = [reachOf(base).openEnums, reachOf(revision).openEnums];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name): TypeChange[] => {
    if (now[name] === undefined) return [{ name, impact: "breaking", text: "Removed: this type.", gone: true }];
    if (before[name] === undefined) return [{ name, impact: "minor", text: "New: this type.", gone: false }];
    // Redocly reports an enum that becomes another type, or the reverse.
    const isEnum = Array.isArray(before[name].enum) && Array.isArray(now[name].enum);
    if (!isEnum || opened.has(name) === open.has(name)) return [];
    const text = open.has(name)
      ? `Answers can hold it now, so it is open: requests take \`Known${name}\`.`
      : `No answer holds it any more, so it is closed: \`Known${name}\` is gone.`;
    return [{ name, impact: "breaking", text, gone: false }];
  });
}
